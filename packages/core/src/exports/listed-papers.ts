import type { Paper } from '../paper/paper.ts';
import { explainEntry } from '../ranking/explain-entry.ts';
import type { RankedEntry } from '../ranking/ranking.ts';
import { asLine } from './citation/line.ts';
import { cleanPaper } from './clean-paper.ts';
import { type Exportable, entriesOf } from './exportable.ts';
import type { ExportOptions } from './exporter.ts';

/** What exports for readers can be told: those that may say more than the paper itself. */
export interface ListOptions extends ExportOptions {
  /**
   * Only what the ranking matched with the topic of this name, whatever its case, such as `Agents`
   * in `Agents: "language agents"`. A topic without a name is called by its words. Papers that were
   * not ranked match none. Default all.
   */
  topic?: string | undefined;
  /**
   * The reason for the place of a ranked paper: true for an English sentence, false for none, or a
   * function that says it in another language ('' for none). Default true.
   */
  why?: boolean | ((entry: RankedEntry) => string) | undefined;
}

/** A paper as it goes out, with what a ranking says of it. */
export interface ListedPaper {
  readonly paper: Paper;
  /** Names of the topics that it matched. */
  readonly topics: readonly string[];
  /** Why it is where it is; '' when nobody knows. */
  readonly why: string;
}

/** The papers of anything that can leave, fit to be written; of a ranking with topics and reasons. */
export function listedPapers(
  exportable: Exportable,
  { topic, why = true, abstracts = true }: ListOptions,
): ListedPaper[] {
  const explain = why === true ? explainEntry : why || (() => '');
  const listed = entriesOf(exportable).map((entry) => {
    const ranked = isRanked(entry) ? entry : undefined;
    const { abstract, ...rest } = cleanPaper(entry.paper);
    return {
      paper: abstracts && abstract !== undefined ? { ...rest, abstract } : rest,
      topics: (ranked?.topics ?? []).map((match) => asLine(match.topic)).filter(Boolean),
      why: ranked === undefined ? '' : asLine(explain(ranked)),
    };
  });
  const wanted = topic === undefined ? undefined : asLine(topic).toLowerCase();
  return wanted === undefined
    ? listed
    : listed.filter(({ topics }) => topics.some((one) => one.toLowerCase() === wanted));
}

function isRanked(entry: { readonly paper: Paper }): entry is RankedEntry {
  return 'contributions' in entry && 'topics' in entry;
}
