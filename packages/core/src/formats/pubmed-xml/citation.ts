import type { PaperDraft } from '../../paper/complete-paper.ts';
import { dateOfRecord } from '../../paper/date-of-record.ts';
import { earliestDate } from '../../paper/earliest-date.ts';
import { parseArxivId } from '../../paper/identifiers/arxiv-id.ts';
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
import { childrenNamed, elementAt, plainTextAt, plainTextOf } from '../xml/by-local-name.ts';
import { markupOf } from '../xml/markup-of.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { authorsOf } from './people.ts';

/** What an article of a journal and a book, or a chapter of one, have alike. */
interface Parts {
  /** Holds the PMID, keywords, MeSH terms and notices. */
  citation: XmlElement;
  /** Holds title, abstract and authors. */
  article: XmlElement;
  book: XmlElement | undefined;
  /** `<PubmedData>`, `<PubmedBookData>`. */
  data: XmlElement | undefined;
}

/** An article of a journal, a book or a chapter of one to one paper. */
export function normaliseCitation(entry: XmlElement, context: EntryContext): PaperDraft {
  const parts = partsOf(entry);
  const { citation, article, book, data } = parts;
  const pubmed = pubmedId(plainTextAt(citation, 'PMID'));
  const ids = { pubmed, doi: doiOf(parts), arxiv: arxivOf(parts) };
  const title = titleOf(parts);
  const abstract = abstractOf(parts);
  const links = pubmedLinks(pubmed, idOf(parts, 'pmc'));
  const url = links[0]?.url;
  const authors = authorsOf(article);
  return {
    ids,
    title,
    abstract,
    authors: authors.length > 0 ? authors : authorsOf(book),
    publishedAt: publishedAt(parts, context),
    listedAt: listedAt(data),
    venue: venueOf(parts, title),
    keywords: keywordsOf(citation),
    language: languageTag(plainTextAt(article, 'Language')),
    links: [...linksOfPaper({ ids }), ...links, ...linksOfPaper({ ids: {}, texts: [abstract] })],
    withdrawn: isRetracted(citation, article) || titleSaysWithdrawn(title) || undefined,
    provenance: [{ source: 'pubmed', ...(url && { url }), position: context.position }],
  };
}

function partsOf(entry: XmlElement): Parts {
  const document = elementAt(entry, 'BookDocument');
  const citation = document ?? elementAt(entry, 'MedlineCitation') ?? entry;
  return {
    citation,
    article: document ?? elementAt(citation, 'Article') ?? citation,
    book: elementAt(document, 'Book'),
    data: elementAt(entry, 'PubmedData') ?? elementAt(entry, 'PubmedBookData'),
  };
}

/** References have lists of identifiers too: only the lists of the paper itself are looked at. */
function idOf({ citation, data }: Parts, type: string): string | undefined {
  const lists = [elementAt(data, 'ArticleIdList'), elementAt(citation, 'ArticleIdList')];
  const ids = lists.flatMap((list) => childrenNamed(list, 'ArticleId'));
  const found = ids.find(({ attributes }) => attributes.IdType === type);
  return found && plainTextOf(found);
}

function doiOf(parts: Parts): string | undefined {
  const locations = [parts.article, parts.book].flatMap((one) =>
    childrenNamed(one, 'ELocationID').filter(
      ({ attributes }) => attributes.EIdType === 'doi' && attributes.ValidYN !== 'N',
    ),
  );
  const candidates = [idOf(parts, 'doi') ?? '', ...locations.map(plainTextOf)];
  return candidates.map(parseDoi).find((doi) => doi !== undefined);
}

/** Preprints of arXiv are in PubMed as a journal of that name, with their identifier for a number. */
function arxivOf({ article }: Parts): string | undefined {
  const places = childrenNamed(article, 'ELocationID').map(plainTextOf);
  return places.find((place) => /^arxiv:/i.test(place) && parseArxivId(place) !== undefined);
}

function titleOf({ article, book }: Parts): string {
  const vernacular = plainTextAt(article, 'VernacularTitle');
  return (
    citationTitle(plainTextAt(article, 'ArticleTitle'), vernacular) ||
    citationTitle(plainTextAt(book, 'BookTitle'))
  );
}

/** Each part of a structured abstract under its label. Other languages count where it is missing. */
function abstractOf({ citation, article }: Parts): string {
  const [abstract] = [
    ...childrenNamed(article, 'Abstract'),
    ...childrenNamed(citation, 'OtherAbstract'),
  ].filter((one) => childrenNamed(one, 'AbstractText').length > 0);
  const sections = childrenNamed(abstract, 'AbstractText').map((section) => {
    const label = (section.attributes.Label ?? '').replaceAll('<', '').trim();
    const heading = label === '' || label === 'UNLABELLED' ? '' : `<title>${label}</title>`;
    return `${heading}<p>${markupOf(section)}</p>`;
  });
  return markupToText(sections.join(''));
}

/** In print, and online; a span of months ("2019 Jan-Feb") leaves its year. */
function publishedAt({ article, book }: Parts, context: EntryContext): string | undefined {
  const printed = elementAt(article, 'Journal', 'JournalIssue', 'PubDate');
  const dates = [
    printed,
    ...childrenNamed(article, 'ArticleDate', 'ContributionDate'),
    elementAt(book, 'PubDate'),
  ].filter((date) => date !== undefined);
  const date = earliestDate(dates.map(dateOf));
  const [written] = dates.map(plainTextOf).filter(Boolean);
  if (date === undefined && written !== undefined)
    reportUnreadableDate(context, written, '<Year>2026</Year><Month>Jun</Month>');
  return date;
}

function dateOf(date: XmlElement): string | undefined {
  const [year, month, day] = ['Year', 'Month', 'Day'].map((part) => plainTextAt(date, part));
  return dateOfParts(year, month, day) ?? dateOfRecord([plainTextAt(date, 'MedlineDate')]);
}

/** The day on which PubMed took it in. */
function listedAt(data: XmlElement | undefined): string | undefined {
  const history = childrenNamed(elementAt(data, 'History'), 'PubMedPubDate');
  const entered = ['entrez', 'pubmed'].map((status) =>
    history.find(({ attributes }) => attributes.PubStatus === status),
  );
  return entered.map((date) => date && dateOf(date)).find((date) => date !== undefined);
}

function venueOf({ citation, article, book }: Parts, title: string): string | undefined {
  const name =
    plainTextAt(article, 'Journal', 'Title') ||
    plainTextAt(article, 'Journal', 'ISOAbbreviation') ||
    plainTextAt(citation, 'MedlineJournalInfo', 'MedlineTA') ||
    citationTitle(plainTextAt(book, 'BookTitle'));
  const isOwn = name === title && book !== undefined;
  return (isOwn ? plainTextAt(book, 'Publisher', 'PublisherName') : name) || undefined;
}

/** The authors' own, then those of the thesaurus. */
function keywordsOf(citation: XmlElement): string[] {
  const own = childrenNamed(citation, 'KeywordList').flatMap((list) =>
    childrenNamed(list, 'Keyword'),
  );
  const headings = childrenNamed(elementAt(citation, 'MeshHeadingList'), 'MeshHeading');
  const terms = headings.map((heading) => plainTextAt(heading, 'DescriptorName'));
  return [...own.map(plainTextOf), ...terms].filter(Boolean);
}

/** Notices of retraction name the paper with "RetractionOf": only "In" says it of the paper itself. */
function isRetracted(citation: XmlElement, article: XmlElement): boolean {
  const notices = childrenNamed(
    elementAt(citation, 'CommentsCorrectionsList'),
    'CommentsCorrections',
  );
  const types = childrenNamed(elementAt(article, 'PublicationTypeList'), 'PublicationType');
  return (
    notices.some(({ attributes }) => attributes.RefType === 'RetractionIn') ||
    [...types, ...childrenNamed(citation, 'PublicationType')].map(plainTextOf).some(isRetractedType)
  );
}
