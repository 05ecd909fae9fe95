import { isListingError, parseListing } from '@trending-papers/core';
import { placesOf } from '../../packages/core/src/fixtures/hostile-places.ts';
import { FLOODS, flood, NESTS, nest } from '../../packages/core/src/fixtures/hostile-texts.ts';
import { formatFixtures } from '../../packages/core/src/fixtures/listings.ts';
import type { FormatName } from '../../packages/core/src/formats/registry.ts';

const SIZE = 10_000_000;
const DEPTH = 100_000;
const LIMIT_MS = 2_000;

interface Attack {
  format: FormatName;
  name: string;
  make(): string | object;
}

/**
 * How long the worst of everything takes at full size: 10 MB of each piece as the whole listing, in
 * the place of a title, and nests 100,000 deep, for every format. Prints what took longest for each format and all that
 * took more than two seconds. Names of formats behind `hostile` choose some.
 */
export function benchHostile(): void {
  const chosen = process.argv.slice(3);
  console.log('\nHostile listings, the slowest of each format');
  const slow: string[] = [];
  for (const format of Object.keys(formatFixtures) as FormatName[]) {
    if (chosen.length > 0 && !chosen.includes(format)) continue;
    let worst = { ms: 0, line: '' };
    for (const attack of attacksOn(format)) {
      const { ms, end } = timeOf(attack);
      const line = `  ${format.padEnd(18)} ${attack.name.padEnd(40)} ${ms.toFixed(0).padStart(6)} ms  ${end}`;
      if (ms > worst.ms) worst = { ms, line };
      if (ms > LIMIT_MS) slow.push(line);
    }
    console.log(worst.line);
  }
  console.log(slow.length === 0 ? '\nNone took 2 s.' : `\nMore than 2 s:\n${slow.join('\n')}`);
}

function* attacksOn(format: FormatName): Generator<Attack> {
  for (const piece of FLOODS)
    yield { format, name: JSON.stringify(piece), make: () => flood(piece, SIZE) };
  for (const pair of NESTS)
    yield { format, name: `nest of ${pair[0]}`, make: () => nest(pair, DEPTH) };
  const { whole, titles } = formatFixtures[format];
  const place = placesOf(whole).find(({ put }) => !put('').includes(titles[0] ?? ''));
  if (!place) return;
  for (const piece of FLOODS) {
    const name = `${place.name.slice(0, 20)}: ${JSON.stringify(piece)}`;
    yield { format, name, make: () => place.put(flood(piece, SIZE)) };
  }
}

function timeOf({ format, make }: Attack): { ms: number; end: string } {
  const input = make();
  const start = performance.now();
  let end = 'a listing';
  try {
    parseListing(input, { format });
  } catch (error) {
    end = isListingError(error) ? error.code : `FOREIGN ${error}`;
  }
  return { ms: performance.now() - start, end };
}
