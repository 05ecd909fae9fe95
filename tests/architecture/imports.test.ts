import { describe, expect, test } from 'vitest';
import { type Import, importsOf, parse, readSources, type SourceFile } from './source-tree.ts';

const sources = readSources().filter(({ isTest }) => !isTest);
const core = sources.filter((source) => source.package === 'core');
const widget = sources.filter((source) => source.package === 'widget');

/**
 * The way of the data: a folder imports from itself and from folders to its left. The files that
 * stand beside the folders are the entries of the package and may import anything.
 */
const CORE_ORDER = [
  'errors',
  'paper',
  'formats',
  'transport',
  'sources',
  'merge',
  'enrichers',
  'analysis',
  'topics',
  'search',
  'signals',
  'ranking',
  'trending-topics',
  'snapshot',
  'locales',
  'exports',
  'digest',
  'cli',
];

const WIDGET_ORDER = [
  'locales',
  'events',
  'timing',
  'view-model',
  'rankers',
  'features',
  'state',
  'element',
  'ssr',
];

/** What breaks the order although it is right. */
const EXCEPTIONS: readonly string[] = [];

function describeImport({ path }: SourceFile, { target, specifier, isTypeOnly }: Import): string {
  return `${path} imports ${isTypeOnly ? 'type ' : ''}${target ?? specifier}`;
}

/** All imports of some files that a rule forbids. */
function forbidden(
  files: readonly SourceFile[],
  isForbidden: (file: SourceFile, one: Import) => boolean,
): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((one) => isForbidden(file, one))
      .map((one) => describeImport(file, one)),
  );
}

/** Imports from the right to the left of an order; entries stand at its right end. */
function againstOrder(files: readonly SourceFile[], order: readonly string[]): string[] {
  const placeOf = (folder: string) => {
    const place = order.indexOf(folder);
    return place === -1 ? order.length : place;
  };
  return forbidden(files, (file, { target }) => {
    const folder = target?.split('/')[3];
    return folder !== undefined && placeOf(folder) > placeOf(file.folder);
  }).filter((one) => !EXCEPTIONS.includes(one));
}

/** The first ring of imports that is found, as a list of paths that ends where it began. */
function findCycle(files: readonly Pick<SourceFile, 'path' | 'tree'>[]): string[] {
  const graph = new Map(
    files.map((file) => [file.path, importsOf(file).flatMap(({ target }) => target ?? [])]),
  );
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    const cycle = (graph.get(path) ?? [])
      .map((target) => visit(target, [...trail, path]))
      .find(({ length }) => length > 0);
    done.add(path);
    return cycle ?? [];
  };
  return [...graph.keys()].map((path) => visit(path, [])).find(({ length }) => length > 0) ?? [];
}

describe('a stage that reaches back', () => {
  test.each([
    ['core', core, CORE_ORDER],
    ['widget', widget, WIDGET_ORDER],
  ] as const)('no folder of the %s is left out of the order', (_, files, order) => {
    const folders = new Set(files.map(({ folder }) => folder));
    expect([...folders].filter((folder) => !folder.endsWith('.ts')).sort()).toEqual(
      [...order].sort(),
    );
  });

  test('core: a folder never imports from one to its right', () => {
    expect(againstOrder(core, CORE_ORDER)).toEqual([]);
  });

  test('widget: a folder never imports from one to its right', () => {
    expect(againstOrder(widget, WIDGET_ORDER)).toEqual([]);
  });

  test('the exceptions are all still needed', () => {
    const all = forbidden(widget, () => true);
    expect(EXCEPTIONS.filter((one) => !all.includes(one))).toEqual([]);
  });
});

describe('a layer that knows too much', () => {
  const isLit = (specifier: string) => /^(?:lit|@lit)(?:\/|$)/.test(specifier);

  test('the core knows neither the widget nor lit', () => {
    const isWidget = (specifier: string) => specifier.startsWith('@trending-papers/');
    expect(forbidden(core, (_, { specifier }) => isLit(specifier) || isWidget(specifier))).toEqual(
      [],
    );
  });

  test('texts and view models know nothing of lit', () => {
    const files = widget.filter(({ folder }) => folder === 'locales' || folder === 'view-model');
    expect(forbidden(files, (_, { specifier }) => isLit(specifier))).toEqual([]);
  });

  test('state renders nothing: of lit it knows types alone', () => {
    const files = widget.filter(({ folder }) => folder === 'state');
    expect(
      forbidden(files, (_, { specifier, isTypeOnly }) => isLit(specifier) && !isTypeOnly),
    ).toEqual([]);
  });

  test('the widget takes of the core what it needs, not the whole of it', () => {
    expect(
      forbidden(
        widget,
        (_, { specifier, isTypeOnly }) => specifier === '@trending-papers/core' && !isTypeOnly,
      ),
    ).toEqual([]);
  });

  test('the HTTP client stays in transport', () => {
    expect(
      forbidden(
        sources,
        ({ folder }, { specifier }) => specifier === 'ky' && folder !== 'transport',
      ),
    ).toEqual([]);
  });

  test('packages reach each other by their entries, never into each other', () => {
    expect(
      forbidden(
        sources,
        (file, { target }) => target !== undefined && target.split('/')[1] !== file.package,
      ),
    ).toEqual([]);
  });

  test('nothing that is shipped imports what is made for tests', () => {
    expect(
      forbidden(sources, (_, { specifier }) =>
        /fixtures\/|\.test|vitest|fast-check/.test(specifier),
      ),
    ).toEqual([]);
  });

  test('an import that leads nowhere would escape all other rules', () => {
    const known = new Set(sources.map(({ path }) => path));
    expect(
      forbidden(sources, (_, { target }) => target !== undefined && !known.has(target)),
    ).toEqual([]);
  });
});

describe('import cycles', () => {
  test('there are none, type imports included', () => {
    expect(findCycle(sources)).toEqual([]);
  });

  test('a cycle of type, dynamic and re-exporting imports would be found', () => {
    const files = [
      ['a.ts', "import type { B } from './b.ts';"],
      ['b.ts', "export { c } from './c.ts';"],
      ['c.ts', "export const c = () => import('./d.ts');"],
      ['d.ts', "export type D = import('./b.ts').B;"],
    ].map(([path = '', text = '']) => ({ path, tree: parse(path, text) }));
    expect(findCycle(files)).toEqual(['b.ts', 'c.ts', 'd.ts', 'b.ts']);
  });
});
