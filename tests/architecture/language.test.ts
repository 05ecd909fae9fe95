import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { nodesOf, parse, placeOf, readSources, type SourceFile } from './source-tree.ts';

type Parsed = Pick<SourceFile, 'path' | 'tree'>;

const sources = readSources();
const shipped = sources.filter(({ isTest }) => !isTest);

/** The places of all nodes that a check accepts. */
function placesOf(files: readonly Parsed[], check: (node: ts.Node) => boolean): string[] {
  return files.flatMap((file) =>
    nodesOf(file.tree, (node): node is ts.Node => check(node)).map((node) => placeOf(file, node)),
  );
}

function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind)
  );
}

const isDefaultExport = (node: ts.Node) =>
  ts.isExportAssignment(node) ||
  hasModifier(node, ts.SyntaxKind.DefaultKeyword) ||
  (ts.isExportSpecifier(node) && node.name.text === 'default');

const isExportStar = (node: ts.Node) =>
  ts.isExportDeclaration(node) &&
  (node.exportClause === undefined || ts.isNamespaceExport(node.exportClause));

const isAny = (node: ts.Node) => node.kind === ts.SyntaxKind.AnyKeyword;

const isEnum = (node: ts.Node) => ts.isEnumDeclaration(node);

/** `declare global` is the one form that has no other spelling. */
const isNamespace = (node: ts.Node) =>
  ts.isModuleDeclaration(node) && (node.flags & ts.NodeFlags.GlobalAugmentation) === 0;

const isParameterProperty = (node: ts.Node) =>
  ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent);

const FORMS = [
  ['default exports', isDefaultExport, 'export default 1; export { a as default };', 2],
  ['export *', isExportStar, "export * from './a.ts'; export * as b from './b.ts';", 2],
  ['any', isAny, 'const a: any = 1; type B = Array<any>;', 2],
  ['enums', isEnum, 'enum A { B } const enum C { D }', 2],
  ['namespaces', isNamespace, 'namespace A {} declare module "b" {} declare global {}', 2],
  [
    'parameter properties',
    isParameterProperty,
    'class A { constructor(private b: string, c: number) {} }',
    1,
  ],
] as const;

describe('forms that the house does without', () => {
  test.each(FORMS)('there are no %s', (_, check) => {
    expect(placesOf(sources, check)).toEqual([]);
  });

  test.each(FORMS)('%s would be found', (_, check, text, count) => {
    expect(placesOf([{ path: 'a.ts', tree: parse('a.ts', text) }], check)).toHaveLength(count);
  });

  test('no comment silences the compiler or the linter', () => {
    const silencers = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore/;
    expect(shipped.filter(({ text }) => silencers.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

/** What reads the clock, chance or the network, as it is called. */
const OUTSIDE: Record<string, string[]> = {
  'Date.now': [
    'packages/core/src/paper/clock.ts',
    // The element is where the page's time comes in, and the option `now` the server's.
    'packages/widget/src/element/served-element.ts',
    'packages/widget/src/ssr/render-to-string.ts',
  ],
  'new Date()': [],
  'performance.now': [],
  'Math.random': [],
  'crypto.randomUUID': [],
  // The default of a parameter.
  fetch: [
    'packages/core/src/transport/fetch-bytes.ts',
    // The first request of a page, before the client of all others is there.
    'packages/core/src/sources/fetch-first.ts',
    // Whose answers are kept.
    'packages/widget/src/state/fetch-early.ts',
    'packages/widget/src/state/fetch-kept.ts',
    // What features load with, unless the page gave its own.
    'packages/widget/src/features/feature-panel.ts',
  ],
  XMLHttpRequest: [],
  // Waiting for one's turn, giving up, letting the browser paint or the reader come to an end, and
  // refreshing a page that is looked at are the only reasons to wait.
  setTimeout: [
    'packages/core/src/transport/turns.ts',
    'packages/widget/src/features/visible-ticks.ts',
    'packages/widget/src/rankers/in-worker.ts',
    'packages/widget/src/timing/debounced.ts',
    'packages/widget/src/timing/in-slices.ts',
    'packages/widget/src/timing/when-idle.ts',
  ],
  clearTimeout: [
    'packages/core/src/transport/turns.ts',
    'packages/widget/src/features/visible-ticks.ts',
    'packages/widget/src/timing/debounced.ts',
  ],
  setInterval: [],
  'AbortSignal.timeout': [
    'packages/core/src/sources/fetch-first.ts',
    'packages/core/src/transport/fetch-bytes.ts',
    'packages/widget/src/features/subscribe/subscription.ts',
  ],
  // Only `remember` keeps anything there.
  localStorage: ['packages/widget/src/features/remember/memory-store.ts'],
};

/** The name of what a node takes from outside; undefined for all other nodes. */
function outsideOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node)) {
    const isNow = node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0;
    return isNow ? 'new Date()' : undefined;
  }
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText().replace(/^(?:globalThis|window|self)\??\./, '');
    return Object.hasOwn(OUTSIDE, text) ? text : undefined;
  }
  return ts.isIdentifier(node) && Object.hasOwn(OUTSIDE, node.text) && isReference(node)
    ? node.text
    : undefined;
}

/** Whether an identifier stands for its value: no name of a property, no type. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isTypeQueryNode(parent) || ts.isBindingElement(parent) || ts.isParameter(parent)) {
    return 'initializer' in parent && parent.initializer === node;
  }
  const isName = 'name' in parent && parent.name === node;
  return !isName || ts.isShorthandPropertyAssignment(parent);
}

function outsideIn(files: readonly Parsed[]): string[] {
  return files.flatMap((file) =>
    nodesOf(file.tree, (node): node is ts.Node => outsideOf(node) !== undefined).map(
      (node) => `${outsideOf(node)} in ${file.path}`,
    ),
  );
}

describe('time, chance and the network', () => {
  const allowed = Object.entries(OUTSIDE).flatMap(([name, paths]) =>
    paths.map((path) => `${name} in ${path}`),
  );

  test('enter at the named places alone', () => {
    expect(outsideIn(shipped).filter((one) => !allowed.includes(one))).toEqual([]);
  });

  test('the named places are all still needed', () => {
    const found = new Set(outsideIn(shipped));
    expect(allowed.filter((one) => !found.has(one))).toEqual([]);
  });

  test('would be found however they are written', () => {
    const text = `
      new Date(); new Date; globalThis.fetch('a'); fetch('a'); const load = { fetch };
      const read = (get = fetch) => get; const now = Date.now; [Math.random()];
    `;
    expect(outsideIn([{ path: 'a.ts', tree: parse('a.ts', text) }])).toHaveLength(8);
  });

  test('are not seen where a caller hands them in', () => {
    const text = `
      interface Options { fetch: typeof fetch; now: Date }
      const load = (options: Options) => options.fetch('a');
      const date = new Date(0); const given = { fetch: load };
    `;
    expect(outsideIn([{ path: 'a.ts', tree: parse('a.ts', text) }])).toEqual([]);
  });
});
