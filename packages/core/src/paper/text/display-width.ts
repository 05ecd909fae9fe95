/**
 * How many columns of a terminal a text takes: 2 for the characters of East Asian scripts and for
 * emoji, 0 for marks that join the letter before, 1 for the rest. The wide blocks are those of
 * Unicode's EastAsianWidth.txt (W and F).
 */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const { segment } of clusters(text)) width += widthOf(segment);
  return width;
}

/** The text on one line, without what moves the cursor or turns the text around. */
export function toPrintable(text: string): string {
  return text.replace(UNPRINTABLE, ' ').trim();
}

/** The text on one line, cut to a width; what was cut off leaves an ellipsis. */
export function cutToWidth(text: string, most: number): string {
  const line = toPrintable(text);
  if (displayWidth(line) <= most) return line;
  let kept = '';
  let width = 0;
  for (const { segment } of clusters(line)) {
    width += widthOf(segment);
    if (width > most - 1) break;
    kept += segment;
  }
  return most < 1 ? '' : `${kept.trimEnd()}…`;
}

/** The text with spaces behind it (or before it) up to a width. */
export function padToWidth(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const padding = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'left' ? text + padding : padding + text;
}

// One column each: most texts are nothing else.
const NARROW = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u20ac]*$/;

const UNPRINTABLE = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

const WIDE =
  /^[\u1100-\u115f\u231a\u231b\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u;
const EMOJI = /^\p{Emoji_Presentation}|^\p{Emoji}\ufe0f|^\p{Regional_Indicator}{2}/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;

let segmenter: Intl.Segmenter | undefined;

/** What is read as one character. Building a segmenter costs far more than using it. */
export function clusters(text: string): Iterable<{ segment: string }> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

function widthOf(cluster: string): number {
  if (NO_WIDTH.test(cluster)) return 0;
  return WIDE.test(cluster) || EMOJI.test(cluster) ? 2 : 1;
}
