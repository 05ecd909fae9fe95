import type { PaperDraft } from '../../paper/complete-paper.ts';
import { dateOfRecord } from '../../paper/date-of-record.ts';
import { earliestDate } from '../../paper/earliest-date.ts';
import { parseDoi } from '../../paper/identifiers/doi.ts';
import { linksOfPaper } from '../../paper/links-of-paper.ts';
import { dateOfParts } from '../../paper/partial-date.ts';
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
} from '../pubmed/citation-text.ts';
import { authorsOf } from './people.ts';
import type { NbibRecord } from './read-records.ts';

/** One record to one paper. */
export function normaliseNbibRecord(record: NbibRecord, context: EntryContext): PaperDraft {
  const all = (...tags: string[]) =>
    tags.flatMap((tag) => record.filter((field) => field.tag === tag).map(({ value }) => value));
  const text = (...tags: string[]) =>
    all(...tags)
      .map(markupToText)
      .find(Boolean) ?? '';
  const pubmed = pubmedId(text('PMID'));
  const located = all('AID', 'LID', 'DOI');
  const ids = { pubmed, doi: doiIn(located) };
  const title = citationTitle(text('TI', 'BTI'), text('TT'));
  const abstract = text('AB', 'OAB');
  const pages = pubmedLinks(pubmed, text('PMC'));
  const urls = located.filter((place) => /^https?:\/\//i.test(place));
  const url = pages[0]?.url;
  const isRetracted = all('PT').some(isRetractedType) || all('RIN').length > 0;
  return {
    ids,
    title,
    abstract,
    authors: authorsOf(record),
    publishedAt: publishedAt(all('DP'), all('DEP'), context),
    listedAt: dateOfRecord(all('EDAT').slice(0, 1)),
    venue: text('JT', 'TA', 'BTI', 'CTI') || undefined,
    keywords: [...all('OT').map(markupToText), ...all('MH').map(headingOf)].filter(Boolean),
    language: languageTag(text('LA')),
    links: [...linksOfPaper({ ids, urls, texts: [abstract] }), ...pages],
    withdrawn: isRetracted || titleSaysWithdrawn(title) || undefined,
    provenance: [{ source: ownerOf(text('OWN')), ...(url && { url }), position: context.position }],
  };
}

/** "10.1000/x [doi]" among other places, whose kinds stand in brackets as well. */
function doiIn(places: readonly string[]): string | undefined {
  const bare = places.map((place) => place.trim().replace(/\[doi\]$/i, ''));
  return bare.map(parseDoi).find((doi) => doi !== undefined);
}

/** In print ("2020 Jul-Aug"), and online ("20200715"). */
function publishedAt(
  printed: readonly string[],
  online: readonly string[],
  context: EntryContext,
): string | undefined {
  const dates = [
    ...printed.map((date) => dateOfRecord([date])),
    ...online.map((date) => {
      const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(date) ?? [];
      return dateOfParts(year, month, day);
    }),
  ];
  const date = earliestDate(dates);
  if (date === undefined && printed.length + online.length > 0)
    reportUnreadableDate(context, [...printed, ...online].join(', '), '2026 Jun 12');
  return date;
}

/** A heading without its star and its subheadings: "*Humans/genetics". */
function headingOf(heading: string): string {
  return (heading.split('/')[0] ?? '').replaceAll('*', '').trim();
}

/** The records of the education index ERIC have the same tags. */
function ownerOf(owner: string): string {
  return /^eric$/i.test(owner) ? 'eric' : 'pubmed';
}
