import { execFileSync } from 'node:child_process';
import { constants } from 'node:fs';
import {
  chmod,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { targetOf } from './target.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'targets-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const written: string[] = [];
const stdout = { isTerminal: false, write: async (text: string) => void written.push(text) };
const target = (file?: string) => targetOf(file, { stdout, folder });
const textOf = (file: string) => readFile(join(folder, file), 'utf8');

describe('a file that is written', () => {
  it('is there only when it is whole, and nothing is left beside it', async () => {
    await writeFile(join(folder, 'out.json'), 'before');
    const out = target('out.json');
    await out.write('one, ');
    await out.write('two');
    expect(await textOf('out.json')).toBe('before');
    await out.finish();
    expect(await textOf('out.json')).toBe('one, two');
    expect(await readdir(folder)).toEqual(['out.json']);
  });

  it('stays as it was when the work is given up, early or late', async () => {
    await writeFile(join(folder, 'out.json'), 'before');
    await target('out.json').giveUp();
    const late = target('out.json');
    await late.write('half');
    await late.giveUp();
    expect(await textOf('out.json')).toBe('before');
    expect(await readdir(folder)).toEqual(['out.json']);
  });

  it('brings its folders, but not before there is something to write', async () => {
    const out = target('deep/er/out.json');
    expect(await readdir(folder)).toEqual([]);
    await out.write('text');
    await out.finish();
    expect(await textOf('deep/er/out.json')).toBe('text');
  });

  it('is there when nothing was written to it', async () => {
    await target('out.jsonl').finish();
    expect(await textOf('out.jsonl')).toBe('');
  });

  it('keeps the rights of the one before, and a link its way', async () => {
    await writeFile(join(folder, 'real.json'), 'before');
    await chmod(join(folder, 'real.json'), 0o600);
    await symlink('real.json', join(folder, 'link.json'));
    const out = target('link.json');
    await out.write('after');
    await out.finish();
    expect(await textOf('real.json')).toBe('after');
    expect(await readlink(join(folder, 'link.json'))).toBe('real.json');
    expect((await stat(join(folder, 'real.json'))).mode & 0o777).toBe(0o600);
  });

  it('may be longer than what the system takes at once', async () => {
    const out = target('out.txt');
    for (let n = 0; n < 20; n++) await out.write('é'.repeat(500_000));
    await out.finish();
    expect((await stat(join(folder, 'out.txt'))).size).toBe(20_000_000);
  });
});

describe('a file that cannot be written', () => {
  it.each([
    ['a folder', 'folder'],
    ['below a file', 'file/out.json'],
  ])('is %s: the error says so and the rest stays', async (_, name) => {
    await mkdir(join(folder, 'folder'));
    await writeFile(join(folder, 'file'), 'before');
    const out = target(name);
    await expect(out.write('text')).rejects.toMatchObject({
      code: 'unwritable-file',
      name: 'CommandError',
    });
    await out.giveUp();
    await expect(target(name).finish()).rejects.toMatchObject({ code: 'unwritable-file' });
    expect(await readdir(folder)).toEqual(['file', 'folder']);
    expect(await textOf('file')).toBe('before');
  });

  it('loses its folder on the way: no half file appears under its name', async () => {
    const out = target('sub/out.json');
    await out.write('text');
    await rm(join(folder, 'sub'), { recursive: true });
    await expect(out.finish()).rejects.toMatchObject({ code: 'unwritable-file' });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('what is no file', () => {
  it.each([[undefined], ['-']])('is standard output: %s', async (name) => {
    written.length = 0;
    const out = target(name);
    await out.write('text');
    await out.finish();
    expect(written).toEqual(['text']);
    expect(await readdir(folder)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('is written to and never replaced: a pipe', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    // Open on both sides, so that no one waits for the other.
    const reader = await open(pipe, constants.O_RDWR | constants.O_NONBLOCK);
    const out = target('pipe');
    await out.write('text');
    await out.finish();
    expect((await stat(pipe)).isFIFO()).toBe(true);
    const { buffer, bytesRead } = await reader.read();
    expect(buffer.toString('utf8', 0, bytesRead)).toBe('text');
    await reader.close();
  });
});
