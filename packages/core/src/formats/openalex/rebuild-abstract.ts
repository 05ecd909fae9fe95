import { isRecord } from '../json/is-record.ts';

/**
 * The abstract behind an inverted index, `{word: [positions]}`: words in the order of their
 * positions. Positions may have gaps. Undefined when the index is none.
 * Source: docs.openalex.org, "abstract_inverted_index".
 */
export function rebuildAbstract(index: unknown): string | undefined {
  if (!isRecord(index)) return undefined;
  const placed: [position: number, word: string][] = [];
  for (const [word, positions] of Object.entries(index)) {
    if (!Array.isArray(positions)) continue;
    for (const position of positions) {
      if (typeof position === 'number') placed.push([position, word]);
    }
  }
  if (placed.length === 0) return undefined;
  const text = placed.sort(([a], [b]) => a - b).map(([, word]) => word);
  // The heading above the abstract is often taken for its first word.
  if (placed.length > 1 && /^abstract[.:]?$/i.test(text[0] ?? '')) text.shift();
  return text.join(' ');
}
