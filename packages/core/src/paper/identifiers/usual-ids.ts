import { assembled, type CanonicalIds, type RawIds } from './paper-id.ts';
import { usualArxivId, usualDoi } from './usual-forms.ts';

/** The identifiers of a paper, each in a form that needs no more than a look; undefined when one is not. */
export function usualIds(raw: RawIds): CanonicalIds | undefined {
  const usual = assembled(
    (raw.arxiv && usualArxivId(raw.arxiv)) || undefined,
    raw.doi && usualDoi(raw.doi),
    raw,
  );
  return Object.keys(usual.ids).length === Object.keys(raw).length ? usual : undefined;
}
