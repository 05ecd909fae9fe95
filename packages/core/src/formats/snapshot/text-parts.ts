import { isDateText } from '../../paper/date.ts';
import { isNormalWebUrl } from '../../paper/normal-web-url.ts';
import type { Part } from './part.ts';

const LONGEST = 1_000;
const LONGEST_ABSTRACT = 100_000;

/** A text that says something. */
export const text: Part<string> = (value) => textUpTo(LONGEST, value);

/** An abstract or a summary. */
export const longText: Part<string> = (value) => textUpTo(LONGEST_ABSTRACT, value);

function textUpTo(longest: number, value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= longest ? value : undefined;
}

/** A date or an instant. */
export const date: Part<string> = (value) =>
  typeof value === 'string' && isDateText(value) ? value : undefined;

/** An address in normal form. */
export const webUrl: Part<string> = (value) =>
  typeof value === 'string' && isNormalWebUrl(value) ? value : undefined;
