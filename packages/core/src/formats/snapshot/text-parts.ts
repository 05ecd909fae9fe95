import { isDateText } from '../../paper/date.ts';
import { isNormalWebUrl } from '../../paper/normal-web-url.ts';
import { LONGEST_LINE, LONGEST_TEXT } from '../longest.ts';
import type { Part } from './part.ts';

/** A text that says something. */
export const text: Part<string> = (value) => textUpTo(LONGEST_LINE, value);

/** An abstract or a summary. */
export const longText: Part<string> = (value) => textUpTo(LONGEST_TEXT, value);

function textUpTo(longest: number, value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= longest ? value : undefined;
}

/** A date or an instant. */
export const date: Part<string> = (value) =>
  typeof value === 'string' && isDateText(value) ? value : undefined;

/** An address in normal form. */
export const webUrl: Part<string> = (value) =>
  typeof value === 'string' && isNormalWebUrl(value) ? value : undefined;
