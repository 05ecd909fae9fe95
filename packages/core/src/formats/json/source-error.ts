import { excerpt } from '../../errors/excerpt.ts';
import { ListingError } from '../../errors/listing-error.ts';
import type { ListingDocument } from '../document.ts';

/** The error for a document in which its source says, in words of its own, what went wrong. */
export function sourceError(document: ListingDocument, words: string, hint?: string): ListingError {
  const message = words.trim().replace(/\.$/, '');
  return new ListingError(
    'source-error',
    `The source answered with an error${message === '' ? '' : `: ${message}`}.`,
    {
      received: excerpt(words),
      hint: hint ?? 'Check the address and what it asks for, and try again later.',
      ...(document.url !== undefined && { url: document.url }),
    },
  );
}
