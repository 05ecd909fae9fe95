import { texPieces } from './tex-text.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’./+][\p{L}\p{M}\p{N}]+)*/gu;
const CAPITAL = /^\p{Lu}/u;
/** A capital behind another sign of its part, or one that stands alone: BERT, iPhone, 3D, U-Net, I. */
const OWN_CAPITALS = /[\p{L}\p{N}]\p{Lu}|(?<![\p{L}\p{N}])(?!A)\p{Lu}(?![\p{L}\p{M}\p{N}'’])/u;
const AFTER_A_STOP = /(?:^|[:.?!–—] ?)$/;
/** Long words that titles in capitals write small all the same. */
const SMALL =
  /^(?:about|after|among|before|between|beyond|during|from|into|over|than|that|their|through|toward|towards|under|using|what|when|with|within|without|your)$/;
const LONG = 4;

/**
 * A title in TeX. Styles of BibTeX write titles small, so braces hold on to the capitals that must
 * stay: those inside of words and single ones, and in a title that is written small otherwise, those
 * of names. Formulas are held as well, for `$O(N)$` is not `$o(n)$`.
 */
export function texTitle(title: string): string {
  const pieces = texPieces(title);
  const words = title.match(WORD) ?? [];
  if (!/\p{Ll}/u.test(title) && words.length > 2)
    return pieces.map(({ source }) => source).join('');
  const keepsNames = isWrittenSmall(words);
  let held = '';
  for (const { isMath, source } of pieces) {
    const before = held;
    held += isMath
      ? `{${source}}`
      : source.replace(WORD, (word, at: number) => {
          const isFirst = AFTER_A_STOP.test(before + source.slice(0, at));
          return mustStay(word, keepsNames && !isFirst) ? `{${word}}` : word;
        });
  }
  return held;
}

function mustStay(word: string, isName: boolean): boolean {
  return OWN_CAPITALS.test(word) || (isName && CAPITAL.test(word) && word !== 'A');
}

/** Whether most of the long words behind the first begin small. */
function isWrittenSmall([, ...words]: readonly string[]): boolean {
  const long = words.filter((word) => word.length >= LONG && !SMALL.test(word));
  const small = long.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small > 0 && small * 2 >= long.length;
}
