import { readFileSync } from 'node:fs';

/** A module file with all that it imports at once, not what it loads later. */
export function staticClosure(entry: URL, seen = new Set<string>()): URL[] {
  if (seen.has(entry.href)) return [];
  seen.add(entry.href);
  const source = readFileSync(entry, 'utf8');
  const imports = source.matchAll(
    /(?:^|[;}\n])\s*(?:import|export)\b[^'"();]*?["'](\.[^"']+)["']/g,
  );
  return [
    entry,
    ...[...imports].flatMap(([, path]) => staticClosure(new URL(path ?? '', entry), seen)),
  ];
}
