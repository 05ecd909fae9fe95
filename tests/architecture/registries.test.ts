import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestMessagesRegistry } from '../../packages/core/src/digest/locales/registry.ts';
import { enricherRegistry } from '../../packages/core/src/enrichers/registry.ts';
import { exportRegistry } from '../../packages/core/src/exports/registry.ts';
import { everyFormat } from '../../packages/core/src/formats/every-format.ts';
import { formatLoaders } from '../../packages/core/src/formats/loaders.ts';
import { formatRegistry } from '../../packages/core/src/formats/registry.ts';
import { paperMessagesRegistry } from '../../packages/core/src/locales/registry.ts';
import { signalRegistry } from '../../packages/core/src/signals/registry.ts';
import { sourceLoaders } from '../../packages/core/src/sources/loaders.ts';
import { sourceRegistry } from '../../packages/core/src/sources/registry.ts';
import { localeRegistry } from '../../packages/widget/src/locales/registry.ts';
import { ROOT, readSources } from './source-tree.ts';

const SRC = 'packages/core/src';

/** The exports of files that have a function of that name: a signal has `measure`, a source `addressOf`. */
async function exportsWith(method: string, paths: readonly string[]): Promise<object[]> {
  const modules = await Promise.all(
    paths.map(async (path): Promise<object> => import(join(ROOT, path))),
  );
  const values = modules.flatMap((module): unknown[] => Object.values(module));
  return values.filter(
    (value): value is object =>
      typeof value === 'object' &&
      value !== null &&
      typeof Reflect.get(value, method) === 'function',
  );
}

function filesIn(folder: string): string[] {
  return readSources()
    .filter(({ path, isTest }) => !isTest && path.startsWith(`${SRC}/${folder}/`))
    .map(({ path }) => path)
    .filter((path) => path.split('/').length === 5);
}

/** Whether each thing stands in a registry under its own name, and nothing else does. */
function expectRegistered(registry: Readonly<Record<string, object>>, found: readonly object[]) {
  const names = found.map((one) => String(Reflect.get(one, 'name')));
  expect(Object.keys(registry).sort()).toEqual(names.sort());
  for (const [name, entry] of Object.entries(registry)) {
    expect(found, name).toContain(entry);
    expect(Reflect.get(entry, 'name')).toBe(name);
  }
}

test('panel and mail speak the same languages', () => {
  const spoken = Object.keys(localeRegistry);
  expect(Object.keys(paperMessagesRegistry)).toEqual(spoken);
  expect(Object.keys(digestMessagesRegistry)).toEqual(spoken);
});

describe('something made but never registered', () => {
  const folders = readdirSync(join(ROOT, SRC, 'formats'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${SRC}/formats/${name}/index.ts`)
    .filter((path) => readSources().some((file) => file.path === path));

  test('every folder with a format is one that the parser has on board', async () => {
    expect(folders.length).toBeGreaterThan(0);
    const formats = await exportsWith('normalise', folders);
    expect(formats).toHaveLength(folders.length);
    expectRegistered(everyFormat, formats);
  });

  test('every format is detected and loaded under its own name', async () => {
    const loaded = await Promise.all(
      Object.entries(formatLoaders).map(async ([name, load]) => [name, await load()]),
    );
    expect(Object.fromEntries(loaded)).toEqual(everyFormat);
    for (const [name, entry] of Object.entries(formatRegistry)) {
      expect(entry.detect, name).toBe(everyFormat[name as keyof typeof formatRegistry].detect);
    }
  });

  test('every format lives in the folder of its name, as its entry of the package says', async () => {
    const names = folders.map((path) => path.split('/').at(-2) ?? '');
    expect(names.sort()).toEqual(Object.keys(formatRegistry).sort());
  });

  test('every source is known to fetchListing', async () => {
    const found = await exportsWith('addressOf', filesIn('sources'));
    expect(found.length).toBeGreaterThan(0);
    expectRegistered(sourceRegistry, found);
  });

  test('every source answers in a format that can be read', () => {
    for (const { format } of Object.values(sourceRegistry)) {
      if (format !== undefined) expect(Object.keys(formatRegistry)).toContain(format);
    }
  });

  test('every source is loaded under its own name', async () => {
    const loaded = await Promise.all(
      Object.entries(sourceLoaders).map(async ([name, load]) => [name, await load()]),
    );
    expect(Object.fromEntries(loaded)).toEqual(sourceRegistry);
  });

  test('every enricher is known to enrichPapers', async () => {
    expectRegistered(enricherRegistry, await exportsWith('enrich', filesIn('enrichers')));
  });

  test('every export is loaded under its own name', async () => {
    const paths = readSources()
      .filter(({ path, isTest }) => !isTest && /\/exports\/[^/]+\/to-[^/]+\.ts$/.test(path))
      .map(({ path }) => path);
    const found = await Promise.all(
      paths.map(async (path) => {
        const exporters = Object.values<unknown>(await import(join(ROOT, path)));
        return [path.split('/').at(-2), ...exporters];
      }),
    );
    const loaded = await Promise.all(
      Object.entries(exportRegistry).map(async ([name, { load }]) => [name, await load()]),
    );
    expect(loaded.sort()).toEqual(found.sort());
  });

  test('every signal is known to rankPapers', async () => {
    const found = await exportsWith('measure', filesIn('signals'));
    expect(found.length).toBeGreaterThan(0);
    expectRegistered(signalRegistry, found);
  });
});
