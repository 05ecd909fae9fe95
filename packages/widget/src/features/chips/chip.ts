import type { TopicChoice } from '../../rankers/topic-choices.ts';
import type { TopicMatches } from '../../rankers/topic-matches.ts';

/** A topic to choose, with the papers that it would leave. */
export interface Chip extends TopicChoice {
  /** How many papers it leaves of those that were searched for. */
  count: number;
  /** How many it leaves when nothing is searched for. */
  whole: number;
  /** Whether it is a phrase that rises. */
  isRising: boolean;
}

/** What chips are made of. */
export interface ChipSource {
  /** `isPhrase`: found in the list, not asked for by the page. */
  choices: readonly (TopicChoice & { isRising: boolean; isPhrase: boolean })[];
  /** The papers of each choice, in the same order. */
  matches: TopicMatches;
}

/**
 * The chips: all papers first, then each choice. Phrases that no paper of the period has are not worth
 * one; the topics of the page are.
 *
 * @param all the chip of all papers, without its numbers.
 * @param found the ids of the papers that a search found; undefined when nothing is searched for.
 */
export function chipsOf(
  { choices, matches }: ChipSource,
  all: Pick<Chip, 'name' | 'topic' | 'isRising'>,
  found: ReadonlySet<string> | undefined,
): Chip[] {
  const counted = (ids: readonly string[]) => ({
    // A list may have a paper twice; a search finds it once.
    count: found ? [...new Set(ids)].filter((id) => found.has(id)).length : ids.length,
    whole: ids.length,
  });
  const chips = choices.map(({ isPhrase, ...choice }, at) => ({
    chip: { ...choice, ...counted(matches.byChoice[at] ?? []) },
    isPhrase,
  }));
  return [
    { ...all, ...counted(matches.all) },
    ...chips.filter(({ chip, isPhrase }) => !isPhrase || chip.whole > 0).map(({ chip }) => chip),
  ];
}
