import type { PaperDraft } from '../../paper/complete-paper.ts';
import { dateOfRecord } from '../../paper/date-of-record.ts';
import { earliestDate } from '../../paper/earliest-date.ts';
import { linksOfPaper } from '../../paper/links-of-paper.ts';
import { markupToText } from '../../paper/text/markup-to-text.ts';
import { titleSaysWithdrawn } from '../../paper/withdrawal.ts';
import type { EntryContext } from '../format.ts';
import { reportUnreadableDate } from '../lost-details.ts';
import {
  citationTitle,
  isRetractedType,
  languageTag,
  pubmedId,
  pubmedLinks,
} from './citation-text.ts';
import { medlineName } from './medline-name.ts';

/** What a summary says of a paper, in JSON and in XML alike; '' and [] for what is missing. */
export interface PubmedSummary {
  uid: string;
  title: string;
  vernacularTitle: string;
  authors: readonly string[];
  venue: string;
  /** In print and online: "2026 Jun 12", "2019 Jan-Feb". */
  dates: readonly string[];
  /** When PubMed took it in: "2026/06/12 06:00". */
  enteredAt: string;
  ids: Readonly<Record<string, string>>;
  languages: readonly string[];
  types: readonly string[];
  citations: number | undefined;
}

/** One summary of ESummary, or one identifier of ESearch, to one paper. */
export function normalisePubmedSummary(summary: PubmedSummary, context: EntryContext): PaperDraft {
  const pubmed = pubmedId(summary.uid) ?? pubmedId(summary.ids.pubmed ?? '');
  const ids = { pubmed, doi: summary.ids.doi };
  const title = citationTitle(markupToText(summary.title), markupToText(summary.vernacularTitle));
  const links = pubmedLinks(pubmed, summary.ids.pmc ?? summary.ids.pmcid);
  const url = links[0]?.url;
  return {
    ids,
    title,
    authors: summary.authors
      .map((name) => ({ name: medlineName(markupToText(name)) }))
      .filter(({ name }) => name !== ''),
    publishedAt: publishedAt(summary.dates, context),
    listedAt: dateOfRecord([summary.enteredAt]),
    venue: markupToText(summary.venue) || undefined,
    language: languageTag(summary.languages[0]),
    links: [...linksOfPaper({ ids }), ...links],
    counts: { citations: summary.citations, observedAt: context.document.observedAt },
    withdrawn: summary.types.some(isRetractedType) || titleSaysWithdrawn(title) || undefined,
    provenance: [{ source: 'pubmed', ...(url && { url }), position: context.position }],
  };
}

function publishedAt(written: readonly string[], context: EntryContext): string | undefined {
  const dates = written.filter((date) => date.trim() !== '');
  const date = earliestDate(dates.map((one) => dateOfRecord([one])));
  if (date === undefined && dates.length > 0)
    reportUnreadableDate(context, dates.join(', '), '2026 Jun 12');
  return date;
}
