/** A piece of a run of letters and where it begins in it. */
export interface Segment {
  text: string;
  start: number;
}

// Scripts that do not part words with spaces. Source: Unicode UAX #29, section 4.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a text holds a script without spaces between words. */
function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/**
 * The words in a run of letters: the run itself, but for scripts without spaces, which the
 * platform's dictionary cuts (`Intl.Segmenter`; where it is missing, character by character).
 */
export function segmentsOf(run: string): Segment[] {
  if (!isUnspaced(run)) return [{ text: run, start: 0 }];
  if (typeof Intl.Segmenter !== 'function') return charactersOf(run);
  return [...segmenter().segment(run)].map(({ segment, index }) => ({
    text: segment,
    start: index,
  }));
}

function charactersOf(run: string): Segment[] {
  let start = 0;
  return [...run].map((text) => {
    const segment = { text, start };
    start += text.length;
    return segment;
  });
}

let shared: Intl.Segmenter | undefined;

/** Made on first use: it loads a dictionary, which most pages never need. */
function segmenter(): Intl.Segmenter {
  shared ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return shared;
}
