import { isRecord } from '../json/is-record.ts';
import { paperOf } from './envelope.ts';
import { PAPER_KEYS } from './paper-in-order.ts';

// Nothing but a paper of ours has these.
const OWN_KEYS = ['ids', 'counts', 'provenance', 'listedAt'];
// More than enough to know a list by.
const SAMPLE = 100;

/**
 * How much entries look like papers of ours: 0 when one that has a title has keys that neither all
 * our papers have nor stands beside one that only they have, such as "url"; 1 when something of
 * ours alone stands in them.
 */
export function likenessToOurs(entries: readonly unknown[]): number {
  const titled = keysOfTitled(entries);
  const fits = titled.every((keys) => isOwn(keys) || keys.every((key) => PAPER_KEYS.includes(key)));
  if (titled.length === 0 || !fits) return 0;
  return titled.some(isOwn) ? 1 : 0.8;
}

function keysOfTitled(entries: readonly unknown[]): (readonly string[])[] {
  return entries.slice(0, SAMPLE).flatMap((entry) => {
    const paper = paperOf(entry);
    return isRecord(paper) && typeof paper.title === 'string' ? [Object.keys(paper)] : [];
  });
}

function isOwn(keys: readonly string[]): boolean {
  return OWN_KEYS.some((key) => keys.includes(key));
}
