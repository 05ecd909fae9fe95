import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { nodesOf, ROOT, readSources } from './source-tree.ts';

/** Globals that browsers, workers, Node and edge runtimes share. All others tie the core to a page. */
const EVERYWHERE = new Set([
  'AbortController',
  'AbortSignal',
  'DecompressionStream',
  'Headers',
  'ReadableStream',
  'ReadableStreamDefaultReader',
  'Request',
  'RequestInfo',
  'RequestInit',
  'Response',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'URLSearchParams',
  'clearTimeout',
  'crypto',
  'fetch',
  'setTimeout',
  'structuredClone',
]);

/** The globals that a program takes from the DOM library, each with the files that use it. */
function globalsOfTheDom(paths: readonly string[], host?: ts.CompilerHost): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
  };
  const program = ts.createProgram(paths, options, host);
  const checker = program.getTypeChecker();
  const isDom = (node: ts.Identifier) => {
    const declarations = symbolOf(node, checker)?.declarations ?? [];
    return (
      declarations.length > 0 &&
      declarations.every((one) => /\/lib\.dom[^/]*$/.test(one.getSourceFile().fileName))
    );
  };
  return paths.flatMap((path) => {
    const tree = program.getSourceFile(path);
    const names = tree ? nodesOf(tree, ts.isIdentifier) : [];
    return names
      .filter((name) => !ts.isPropertyAccessExpression(name.parent) || isLeft(name))
      .filter(isDom)
      .map((name) => `${name.text} in ${path.slice(ROOT.length + 1)}`);
  });
}

function isLeft(name: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(name.parent) && name.parent.expression === name;
}

/** A shorthand `{ fetch }` names a property; what counts is the value that goes into it. */
function symbolOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  return ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
}

describe('a core that runs in a page alone', () => {
  let found: string[] = [];

  beforeAll(() => {
    const core = readSources().filter((file) => file.package === 'core' && !file.isTest);
    found = globalsOfTheDom(core.map(({ path }) => join(ROOT, path)));
  });

  test('it uses no global that only a document has', () => {
    expect(found.filter((one) => !EVERYWHERE.has(one.split(' ')[0] ?? ''))).toEqual([]);
  });

  test('the check sees what it looks for', () => {
    expect(found).toContain('URL in packages/core/src/sources/query-address.ts');
  });

  test('local names such as window and document are no globals', () => {
    const text = 'export const a = (document: string) => document; export const b = window.name;';
    const host = ts.createCompilerHost({});
    const { getSourceFile } = host;
    const path = join(ROOT, 'page.ts');
    host.getSourceFile = (name, ...rest) =>
      name === path
        ? ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
        : getSourceFile.call(host, name, ...rest);
    expect(globalsOfTheDom([path], host)).toEqual(['window in page.ts']);
  });
});
