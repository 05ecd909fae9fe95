import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFiles, isGlob } from './glob.ts';

const FILES = [
  'a.json',
  'b.json',
  'b.bib',
  '.hidden.json',
  'x[1].json',
  'deep/c.json',
  'deep/er/d.json',
  '.git/e.json',
  'names with space/f+g.(json)',
];

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glob-'));
  for (const file of FILES) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), '');
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a pattern', () => {
  it.each([
    ['*.json', ['a.json', 'b.json', 'x[1].json']],
    ['./*.bib', ['./b.bib']],
    ['?.json', ['a.json', 'b.json']],
    ['[!a].json', ['b.json']],
    ['[a-b].{json,bib}', ['a.json', 'b.bib', 'b.json']],
    ['{a,deep/{c,er/d}}.json', ['a.json', 'deep/c.json', 'deep/er/d.json']],
    ['**/*.json', ['a.json', 'b.json', 'deep/c.json', 'deep/er/d.json', 'x[1].json']],
    ['deep/**', ['deep/c.json', 'deep/er/d.json']],
    ['*/*.json', ['deep/c.json']],
    ['deep/../a.js*', ['deep/../a.json']],
    ['.*.json', ['.hidden.json']],
    ['*/f+g.(*)', ['names with space/f+g.(json)']],
    ['x[[]1].json', ['x[1].json']],
    ['*.nothing', []],
    ['nowhere/*', []],
    ['a.json/*', []],
    ['[z-a].json', []],
    ['[', []],
  ])('%s finds what a shell would find', async (pattern, expected) => {
    expect(await findFiles(pattern, folder, { platform: 'linux' })).toEqual(expected);
  });

  it('may begin at the root', async () => {
    expect(await findFiles(`${folder}/*.bib`, '.', { platform: 'linux' })).toEqual([
      `${folder}/b.bib`,
    ]);
  });

  it('has backslashes between folders on Windows alone', async () => {
    expect(await findFiles('deep\\*.json', folder, { platform: 'win32' })).toEqual(['deep/c.json']);
    expect(await findFiles('deep\\*.json', folder, { platform: 'linux' })).toEqual([]);
  });

  it('is told from a plain name', () => {
    expect(['a*', 'a?', '[a]', '{a,b}'].every(isGlob)).toBe(true);
    expect(['a.json', '../a b/c-d_e.txt', ''].some(isGlob)).toBe(false);
  });

  it('of many braces does not fill the memory', async () => {
    expect(await findFiles('{a,b}'.repeat(40), folder, { platform: 'linux' })).toEqual([]);
  });
});
