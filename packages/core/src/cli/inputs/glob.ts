import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether a path asks for several files: it holds `*`, `?`, `[` or `{`. */
export function isGlob(path: string): boolean {
  return /[*?[{]/.test(path);
}

/**
 * The files that a pattern names, in order of their path: `*` and `?` inside a name, `[a-z]`,
 * `{a,b}`, and `**` for any folders in between. For shells that do not expand patterns themselves
 * (Windows). As in a shell, hidden names need a pattern that begins with a dot, and links to
 * folders are not followed by `**`.
 */
export async function findFiles(
  pattern: string,
  folder: string,
  { platform }: { platform: string },
): Promise<string[]> {
  const slashed = platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  const found = new Set<string>();
  for (const one of expandBraces(slashed)) {
    const root = /^(?:[a-zA-Z]:)?\/+/.exec(one)?.[0] ?? '';
    const names = one.slice(root.length).split('/').filter(Boolean);
    await walk({ folder, path: root }, names, found);
  }
  return [...found].sort();
}

interface Place {
  /** Where relative paths start. */
  folder: string;
  /** The path so far, as the user would write it; empty or ending in a slash. */
  path: string;
}

async function walk(place: Place, names: readonly string[], found: Set<string>): Promise<void> {
  const [name, ...rest] = names;
  if (name === '.' || name === '..') return walk(below(place, name), rest, found);
  if (name === '**') return walkAnyFolders(place, rest.length > 0 ? rest : ['*'], found);
  const matches = matcher(name ?? '');
  const entries = (await entriesOf(place)).filter((entry) => matches(entry.name));
  if (rest.length === 0) {
    const files = entries.filter((entry) => !entry.isDirectory());
    for (const file of files) found.add(`${place.path}${file.name}`);
    return;
  }
  for (const entry of entries) {
    if (entry.isDirectory() || entry.isSymbolicLink())
      await walk(below(place, entry.name), rest, found);
  }
}

async function walkAnyFolders(
  place: Place,
  names: readonly string[],
  found: Set<string>,
): Promise<void> {
  await walk(place, names, found);
  for (const entry of await entriesOf(place)) {
    if (entry.isDirectory() && !entry.name.startsWith('.'))
      await walkAnyFolders(below(place, entry.name), names, found);
  }
}

function below({ folder, path }: Place, name: string): Place {
  return { folder, path: `${path}${name}/` };
}

async function entriesOf({ folder, path }: Place) {
  const place = /^(?:[a-zA-Z]:)?\//.test(path) ? path : join(folder, path);
  try {
    return await readdir(place, { withFileTypes: true });
  } catch {
    // What cannot be listed holds nothing that can be read.
    return [];
  }
}

/** Whether a name fits a pattern. What is no valid pattern is a name. */
function matcher(pattern: string): (name: string) => boolean {
  const source = pattern.replace(/\*+|\?|\[(!?)([^\]]+)\]|[^\w\s]/g, (part, not: string, set) => {
    if (part.startsWith('*')) return '.*';
    if (part === '?') return '.';
    if (set === undefined) return `\\${part}`;
    return `[${not === '!' ? '^' : ''}${String(set).replace(/[\\^\]]/g, '\\$&')}]`;
  });
  const fits = toRegExp(source);
  return (name) =>
    fits ? fits.test(name) && (pattern.startsWith('.') || !name.startsWith('.')) : name === pattern;
}

function toRegExp(source: string): RegExp | undefined {
  try {
    return new RegExp(`^${source}$`, 's');
  } catch {
    return undefined;
  }
}

const MOST_PATTERNS = 1_000;

/** `a{b,c}` as `ab` and `ac`, innermost first; braces without a comma or a partner are letters. */
function expandBraces(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  while (open.length > 0 && done.length + open.length <= MOST_PATTERNS) {
    const one = open.pop() ?? '';
    const group = /\{([^{}]*,[^{}]*)\}/.exec(one);
    if (!group) done.push(one);
    else {
      const [before, after] = [one.slice(0, group.index), one.slice(group.index + group[0].length)];
      for (const choice of group[1]?.split(',') ?? []) open.push(before + choice + after);
    }
  }
  return done;
}
