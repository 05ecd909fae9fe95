import { excerpt } from '../errors/excerpt.ts';
import type { EntryContext } from './format.ts';

// What several formats lose in the same way is told in the same words.
type Reporting = Pick<EntryContext, 'report'>;

/**
 * Reports a date that was there and could not be read.
 *
 * @param expected a date as this format writes it.
 */
export function reportUnreadableDate({ report }: Reporting, date: unknown, expected: string): void {
  report({
    code: 'unreadable-date',
    message: 'A date of the entry was left out: it could not be read.',
    expected,
    received: excerpt(date),
  });
}

/** Reports a DOI that is none. */
export function reportUnknownDoi({ report }: Reporting, doi: string): void {
  report({
    code: 'unknown-identifier',
    message: 'The DOI was left out: it is none.',
    expected: '10.1000/example',
    received: excerpt(doi),
  });
}

/**
 * Reports the identifier of an entry that should be one of arXiv and is none.
 *
 * @param expected an identifier as this format writes it.
 */
export function reportUnknownArxivId(
  { report }: Reporting,
  identifier: string,
  expected: string,
): void {
  report({
    code: 'unknown-identifier',
    message: 'The identifier of the entry is none of arXiv; the paper is known by its title.',
    expected,
    received: excerpt(identifier),
  });
}
