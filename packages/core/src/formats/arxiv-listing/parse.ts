import { excerpt } from '../../errors/excerpt.ts';
import { ListingError } from '../../errors/listing-error.ts';
import type { ListingDocument } from '../document.ts';
import type { ParsedDocument } from '../format.ts';
import { decodeMail } from './encoded-mail.ts';
import { readTextEntries } from './read-entries.ts';
import type { TextEntry } from './text-entry.ts';

/**
 * The entries of a listing in text: an announcement by e-mail, the files `new`, `pastweek` and those
 * of the months, back to 1992. A mail that announces nothing is an empty listing.
 *
 * @throws ListingError `malformed` when there is neither an entry nor a mail of arXiv.
 */
export function parseArxivListing(document: ListingDocument): ParsedDocument<TextEntry> {
  const { entries, issues, subject, days } = readTextEntries(decodeMail(document.text.trimStart()));
  if (entries.length === 0 && issues.length === 0 && !isMailOfArxiv(subject)) {
    throw new ListingError('malformed', 'No entry of an arXiv listing was found.', {
      received: excerpt(document.text),
      hint: 'Entries stand between lines of \\\\, and begin with arXiv: or Paper: and an identifier.',
      ...(document.url !== undefined && { url: document.url }),
    });
  }
  const [date] = days;
  return {
    facts: {
      ...(subject !== undefined && { title: subject }),
      ...(date !== undefined && days.length === 1 && { date }),
    },
    entries,
    issues,
  };
}

function isMailOfArxiv(subject = ''): boolean {
  return /\b(?:daily|Subj-class mailing)\b/.test(subject);
}
