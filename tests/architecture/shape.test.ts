import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { nodesOf, parse, placeOf, readSources, type SourceFile } from './source-tree.ts';

const MOST_LINES = 300;
const MOST_FUNCTION_LINES = 50;
const MOST_EXPORTS = 6;

/** Files that may export more, and why. */
const WIDE_FILES = [
  // The schema of a paper, its types and the names that its fields allow are one definition.
  'packages/core/src/paper/paper.ts',
  // The events of the element and their details are one contract.
  'packages/widget/src/events/panel-events.ts',
];

const shipped = readSources().filter(({ isTest }) => !isTest);

function linesOf(text: string): number {
  return text.trimEnd().split('\n').length;
}

const isFunction = (node: ts.Node): node is ts.Node => ts.isFunctionLike(node) && 'body' in node;

/** An export of a file: its name, and the statement that declares it unless it comes from elsewhere. */
interface Export {
  name: string;
  statement: ts.Statement | undefined;
}

function exportsOf(tree: ts.SourceFile): Export[] {
  return tree.statements.flatMap((statement): Export[] => {
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause;
      const names = clause && ts.isNamedExports(clause) ? clause.elements : [];
      return names.map(({ name }) => ({ name: name.text, statement: undefined }));
    }
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    return namesOf(statement).map((name) => ({ name, statement }));
  });
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

/** The places of exports that no doc comment explains. */
function undocumented(file: Pick<SourceFile, 'path' | 'tree'>): string[] {
  return exportsOf(file.tree)
    .filter(({ statement }) => statement && ts.getJSDocCommentsAndTags(statement).length === 0)
    .map(({ name, statement }) => `${name} at ${placeOf(file, statement ?? file.tree)}`);
}

describe('what outgrows its place', () => {
  test('no file is longer than a reader can hold', () => {
    const long = shipped.filter(({ text }) => linesOf(text) > MOST_LINES);
    expect(long.map(({ path, text }) => `${path}: ${linesOf(text)} lines`)).toEqual([]);
  });

  test('no function is longer than a screen', () => {
    const long = shipped.flatMap((file) =>
      nodesOf(file.tree, isFunction)
        .filter((node) => linesOf(node.getText()) > MOST_FUNCTION_LINES)
        .map((node) => `${placeOf(file, node)}: ${linesOf(node.getText())} lines`),
    );
    expect(long).toEqual([]);
  });

  test('no file does many things: at most six exports, entries and messages apart', () => {
    const isApart = (path: string) =>
      /(?:^|\/)index\.ts$|\/locales\/messages\.ts$|^packages\/[^/]+\/src\/[^/]+$/.test(path) ||
      WIDE_FILES.includes(path);
    const wide = shipped.filter(
      ({ path, tree }) => !isApart(path) && exportsOf(tree).length > MOST_EXPORTS,
    );
    expect(wide.map(({ path, tree }) => `${path}: ${exportsOf(tree).length} exports`)).toEqual([]);
  });

  test('the wide files still are', () => {
    const narrow = shipped.filter(
      ({ path, tree }) => WIDE_FILES.includes(path) && exportsOf(tree).length <= MOST_EXPORTS,
    );
    expect(narrow.map(({ path }) => path)).toEqual([]);
    expect(WIDE_FILES.filter((path) => !shipped.some((file) => file.path === path))).toEqual([]);
  });
});

describe('what nobody can find', () => {
  test('no file or folder is a heap', () => {
    const heap = /(?:^|[/.-])(?:utils?|helpers?|commons?|misc|shared?)(?:$|[/.-])/i;
    expect(readSources().filter(({ path }) => heap.test(path))).toEqual([]);
  });

  test('files and folders are named in one way', () => {
    const kebab =
      /^packages\/[a-z]+\/src(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+(?:\.(?:property\.)?test(?:-d)?)?\.ts$/;
    expect(
      readSources()
        .map(({ path }) => path)
        .filter((path) => !kebab.test(path)),
    ).toEqual([]);
  });
});

describe('what nobody explains', () => {
  test('every export carries a doc comment', () => {
    expect(shipped.flatMap(undocumented)).toEqual([]);
  });

  test('an export without one would be found, whatever it is', () => {
    const text = `
      export const a = 1, b = 2; export function c() {} export class D {}
      export interface E {} export type F = 1; export { g } from './g.ts'; const h = 1;
      /** Explained. */
      export const i = 1;
    `;
    const tree = parse('a.ts', text);
    expect(undocumented({ path: 'a.ts', tree })).toHaveLength(6);
    expect(exportsOf(tree)).toHaveLength(8);
  });

  test('a file that opens the package says what it is for', () => {
    const silent = shipped.filter(
      ({ path, text }) => /\/src\/[^/]+\.ts$/.test(path) && !/^\/[/*]/.test(text),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});
