import { PART, type PhraseCorpus } from './phrase-corpus.ts';
import { type WordRole, wordRoles } from './stop-words.ts';

/** What a word may do in a phrase where it stands; uses are added up. */
export const INSIDE = 1;
/** See {@link INSIDE}. */
export const BEGIN = 2;
/** See {@link INSIDE}. */
export const END = 4;
/** It may be a phrase of one word. */
export const ALONE = 8;

/**
 * By place in a corpus, the uses of its word. Words of grammar stand inside phrases only, and the
 * parts of a compound stay together: "low-rank" says something although "low" does not, and
 * "vision-language" is not about vision; but "LLM-based" says no more than "LLM".
 */
export function wordUses(corpus: PhraseCorpus): Uint8Array {
  const { words } = corpus;
  const length = corpus.starts.at(-1) ?? 0;
  const roleOf = rolesByNumber(corpus);
  const roleAt = (place: number) => roleOf((words[place] ?? PART) >> 1);
  /** Whether a word makes a compound with the one before it. */
  const isBound = (place: number) =>
    ((words[place] ?? PART) & 1) === 1 && roleAt(place) !== 'suffix';
  const uses = new Uint8Array(length);
  for (let place = 0; place < length; place++) {
    if (words[place] === PART) continue;
    const goesOn = place + 1 < length && isBound(place + 1);
    uses[place] = usesOf(roleAt(place), isBound(place), goesOn);
  }
  return uses;
}

function usesOf(role: WordRole, isBound: boolean, goesOn: boolean): number {
  const says = role === 'term' || role === 'vague' || isBound || goesOn;
  if (!says) return role === 'link' ? INSIDE : 0;
  const isAlone = role === 'term' && !isBound && !goesOn;
  return INSIDE + (isBound ? 0 : BEGIN) + (goesOn ? 0 : END) + (isAlone ? ALONE : 0);
}

function rolesByNumber({ vocabulary }: PhraseCorpus): (number: number) => WordRole {
  const roleOf = wordRoles();
  const roles: WordRole[] = [];
  return (number) => {
    const known = roles[number];
    if (known !== undefined) return known;
    const role = number === PART ? 'stop' : roleOf(vocabulary.wordOf(number));
    roles[number] = role;
    return role;
  };
}
