import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

/** The root of the repository. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** A TypeScript file of `packages/<package>/src`, parsed. */
export interface SourceFile {
  /** From the root of the repository, with slashes: `packages/core/src/paper/paper.ts`. */
  path: string;
  package: string;
  /** The first folder below `src`, or the name of the file when it stands there itself. */
  folder: string;
  /** Whether it is a test or made for tests alone. */
  isTest: boolean;
  text: string;
  tree: ts.SourceFile;
}

/** An import, export-from, `import()` or `import('…')` type of a file. */
export interface Import {
  specifier: string;
  isTypeOnly: boolean;
  /** Path of the file when it is one of this repository. */
  target: string | undefined;
}

/** Every TypeScript file of the packages, tests included. */
export function readSources(): SourceFile[] {
  return readdirSync(join(ROOT, 'packages')).flatMap((name) => {
    const src = join(ROOT, 'packages', name, 'src');
    return readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readSource(name, src, file));
  });
}

function readSource(name: string, src: string, file: string): SourceFile {
  const text = readFileSync(join(src, file), 'utf8');
  const path = relative(ROOT, join(src, file)).split(sep).join('/');
  return {
    path,
    package: name,
    folder: file.split(sep)[0] ?? '',
    isTest: /\.test(?:-d)?\.ts$|\/fixtures\//.test(path),
    text,
    tree: parse(path, text),
  };
}

/** Parses a text as TypeScript, with the parents of all nodes set. */
export function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** All nodes of a tree that a check accepts, in the order of the text. */
export function nodesOf<Kind extends ts.Node>(
  tree: ts.Node,
  check: (node: ts.Node) => node is Kind,
): Kind[] {
  const found: Kind[] = [];
  const visit = (node: ts.Node) => {
    if (check(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Everything that a file imports, in whatever form. */
export function importsOf({ path, tree }: Pick<SourceFile, 'path' | 'tree'>): Import[] {
  return nodesOf(tree, (node): node is ts.Node => moduleOf(node) !== undefined).map((node) => {
    const specifier = moduleOf(node) ?? '';
    const isOurs = specifier.startsWith('.');
    return {
      specifier,
      isTypeOnly: isTypeOnly(node),
      target: isOurs ? join(dirname(path), specifier).split(sep).join('/') : undefined,
    };
  });
}

function moduleOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return textOf(node.moduleSpecifier);
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return textOf(node.arguments[0]);
  }
  return ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
    ? textOf(node.argument.literal)
    : undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return (
    ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
  );
}

/** `path:line`, for messages. */
export function placeOf({ path, tree }: Pick<SourceFile, 'path' | 'tree'>, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
