// Control characters, zero-width marks and bidirectional overrides: invisible, and able to make a
// title read as something else than it says.
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * One line: hard wraps, runs of white space and no-break spaces become single spaces, invisible
 * characters go.
 */
export function toOneLine(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}
