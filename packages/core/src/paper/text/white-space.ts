// What is neither ink nor the plain blank: other white space, control characters, zero-width marks
// and bidirectional overrides. The latter are able to make a title read as something else than it says.
const ODD =
  '\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u061c\\u1680\\u2000-\\u200b\\u200e\\u200f\\u2028-\\u202f\\u205f-\\u2069\\u3000\\ufeff';
// Single blanks, most of what stands between words, match nothing: the whole costs one scan.
const GAP = new RegExp(`[${ODD}][ ${ODD}]*| [ ${ODD}]+`, 'g');
const WHITE_SPACE = /[^\S\ufeff]|\u0085/;

/**
 * One line: hard wraps, runs of white space and no-break spaces become single spaces, invisible
 * characters go.
 */
export function toOneLine(text: string): string {
  return text.replace(GAP, (gap) => (WHITE_SPACE.test(gap) ? ' ' : '')).trim();
}

/** Whether a text is one line as {@link toOneLine} makes it. */
export function isOneLine(text: string): boolean {
  return text.trim() === text && text.search(GAP) < 0;
}
