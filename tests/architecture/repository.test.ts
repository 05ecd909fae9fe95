import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './source-tree.ts';

// Put together here, so that this file does not hold what it looks for.
const MACHINE_PATHS = ['/work'].map((path) => `${path}/`);
const REGISTRY = `https:${'//'}registry`;

/** Every file that a commit would hold. */
const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
  {
    cwd: ROOT,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(ROOT, path)));

function holding(text: string): string[] {
  return files.filter((path) => readFileSync(join(ROOT, path)).includes(text));
}

describe('what works on one machine alone', () => {
  test('the files of the repository are found', () => {
    expect(files).toContain('package.json');
    expect(files).toContain('packages/core/src/index.ts');
    expect(holding('"name": "trending-papers"')).toContain('package.json');
  });

  test.each(MACHINE_PATHS)(
    'no file names a place of the machine that it was made on: %s',
    (path) => {
      expect(holding(path)).toEqual([]);
    },
  );

  test('the lock file names no registry, so that every mirror can serve it', () => {
    expect(readFileSync(join(ROOT, 'pnpm-lock.yaml'), 'utf8')).not.toContain(REGISTRY);
  });
});
