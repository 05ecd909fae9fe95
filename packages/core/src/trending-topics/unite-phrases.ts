import type { Steps } from '../analysis/steps.ts';
import type { Abbreviation } from './abbreviations.ts';
import type { PhraseCounts } from './phrase-counts.ts';
import { NONE } from './phrase-table.ts';

/** A topic on its way: what papers call it, and which papers have it. */
export interface TopicDraft {
  /** The stems of each form: of one, or of the long form and the abbreviation. */
  forms: readonly (readonly number[])[];
  /** Indices of papers, ascending; those of the window first. */
  papers: readonly number[];
}

/** Makes topics of phrases; an abbreviation and what it stands for are one. */
export function* uniteForms(
  phrases: readonly number[],
  counts: PhraseCounts,
  abbreviations: ReadonlyMap<number, Abbreviation>,
): Steps<TopicDraft[]> {
  const byLong = new Map(
    [...abbreviations.values()].map((one) => [one.long.join(' '), one] as const),
  );
  const forms = new Map<string, readonly (readonly number[])[]>();
  for (const phrase of phrases) {
    const stems = counts.phrases.stemsOf(phrase);
    const [only = NONE] = stems;
    const meant = stems.length === 1 ? abbreviations.get(only) : byLong.get(stems.join(' '));
    forms.set((meant?.long ?? stems).join(' '), meant ? [meant.long, [meant.short]] : [stems]);
  }
  const numbers = [...forms.values()].map((all) => all.map((stems) => counts.phrases.find(stems)));
  const papers = yield* counts.papersOf(numbers.flat());
  return [...forms.values()].map((all, index) => {
    const having = (numbers[index] ?? []).flatMap((phrase) => papers.get(phrase) ?? []);
    return { forms: all, papers: [...new Set(having)].sort((one, other) => one - other) };
  });
}
