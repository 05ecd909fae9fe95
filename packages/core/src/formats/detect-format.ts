import { excerpt } from '../errors/excerpt.ts';
import { ListingError } from '../errors/listing-error.ts';
import type { ListingDocument } from './document.ts';

/** Anything that can say how sure it is of a document. */
export interface Detector {
  detect(document: ListingDocument): number;
}

/**
 * The name of the format that is surest of a document; on a tie the earlier one.
 *
 * @throws ListingError `unknown-format` when all say no; the hint names what it looks like instead.
 */
export function detectFormat(
  document: ListingDocument,
  detectors: Readonly<Record<string, Detector>>,
): string {
  let best: { name: string; certainty: number } | undefined;
  for (const [name, detector] of Object.entries(detectors)) {
    const certainty = detector.detect(document);
    if (certainty > (best?.certainty ?? 0)) best = { name, certainty };
    if (certainty === 1) break;
  }
  if (best) return best.name;
  throw unknownFormat(document, Object.keys(detectors));
}

function unknownFormat(document: ListingDocument, names: readonly string[]): ListingError {
  const json = document.json();
  const received =
    document.text === '' && 'value' in json ? excerpt(json.value) : excerpt(document.head);
  return new ListingError('unknown-format', 'No known format recognises this listing.', {
    received,
    hint: `${likeness(document)} Formats that can be read: ${names.join(', ')}.`,
    ...(document.url !== undefined && { url: document.url }),
  });
}

const NO_PAPERS = 'It is valid JSON without papers in it: each paper needs at least a "title".';

/** The sentence that tells a reader what they probably gave instead. */
function likeness(document: ListingDocument): string {
  const { head } = document;
  if (head === '') return NO_PAPERS;
  if (/^<!doctype html|^<html/i.test(head)) {
    return 'It looks like a web page: give the address of the API, or copy the text of the page.';
  }
  if (/^[[{]/.test(head)) {
    const json = document.json();
    return 'problem' in json ? `It looks like JSON that is broken: ${json.problem}.` : NO_PAPERS;
  }
  if (head.startsWith('<')) return 'It looks like XML of another kind.';
  return 'As plain text, titles and abstracts must alternate, or each line must name a paper: its title, identifier or address.';
}
