import { cutBefore } from './clean-line.ts';

/**
 * The first sentences of a text, as many as fit in a length; of a first sentence that is longer, the
 * first words and an ellipsis. Sentences end as UAX #29 says, by the platform's rules.
 */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  if (longest < 1) return '';
  // A sentence that begins later than this is not shown.
  const seen = text.slice(0, longest * 2 + 200);
  let end = 0;
  for (const { segment, index } of sentences().segment(seen)) {
    const next = index + segment.trimEnd().length;
    if (next > longest || (next === seen.length && seen !== text)) break;
    end = next;
  }
  // A few words such as "Hello." say less than a cut sentence.
  return end >= longest / 3 ? text.slice(0, end) : cutAfterWord(text, longest);
}

function cutAfterWord(text: string, longest: number): string {
  const cut = cutBefore(text, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/, '')}…`;
}

let segmenter: Intl.Segmenter | undefined;

/** Made on first use: it is dear. */
function sentences(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  return segmenter;
}
