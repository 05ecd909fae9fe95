import type { ListingFacts } from '../format.ts';
import { isRecord } from '../json/is-record.ts';

/** What a listing tells of itself. */
export const FACTS = [
  'title',
  'date',
  'curators',
  'badge',
  'callToSubscribe',
  'next',
] as const satisfies readonly (keyof ListingFacts)[];

/** A snapshot keeps the facts under `listing`, a listing has them at its top. */
export function factsOf(value: Record<string, unknown>): ListingFacts {
  const holder = isRecord(value.listing) ? value.listing : value;
  const facts: ListingFacts = {};
  for (const name of FACTS) {
    const fact = holder[name];
    if (typeof fact === 'string' && fact !== '') facts[name] = fact;
  }
  return facts;
}
