import { EntryError } from '../../errors/entry-error.ts';
import { excerpt } from '../../errors/excerpt.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { parseArxivId } from '../../paper/identifiers/arxiv-id.ts';
import { doiAddress } from '../../paper/identifiers/doi.ts';
import { linksInAbstract } from '../../paper/text/links-in-text.ts';
import { markupToText } from '../../paper/text/markup-to-text.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import type { EntryContext } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { asList, asNumber, asRecord, asRecords, asText } from '../json/loose.ts';
import { dateField } from '../json/report-lost.ts';
import { unwrapEntry } from './unwrap-entry.ts';

type Wire = Record<string, unknown>;

const SITE = 'https://www.semanticscholar.org';

/** One paper of the Graph or the Recommendations API. What `fields` did not ask for is missing. */
export function normaliseSemanticScholarPaper(entry: unknown, context: EntryContext): PaperDraft {
  const paper = readPaper(entry);
  // Titles that were found by crawling may carry the mark of a search engine.
  const title = markupToText(asText(paper.title)).replace(/^\[PDF\]\s+/, '');
  const ids = idsOf(paper);
  const abstract = markupToText(asText(paper.abstract));
  const page = ids.semanticScholar && `${SITE}/paper/${ids.semanticScholar}`;
  return {
    ids,
    title,
    abstract,
    summary: toPlainText(asText(asRecord(paper.tldr).text)),
    authors: asRecords(paper.authors)
      .map(authorOf)
      .filter(({ name }) => name !== ''),
    publishedAt:
      dateField(context, 'publicationDate', paper.publicationDate) ??
      dateField(context, 'year', paper.year),
    venue: venueOf(paper),
    categories: categoriesOf(paper),
    links: linksOf(paper, ids, page, abstract),
    counts: {
      citations: asNumber(paper.citationCount),
      observedAt: context.document.observedAt,
    },
    provenance: [
      { source: 'semantic-scholar', ...(page && { url: page }), position: context.position },
    ],
  };
}

function readPaper(entry: unknown): Wire {
  const paper = unwrapEntry(entry);
  const refuse = (reason: string) =>
    new EntryError('wrong-shape', reason, { received: excerpt(entry) });
  if (paper === null) throw refuse('It is null: the source knows no such paper.');
  if (!isRecord(paper)) throw refuse('It is no object.');
  if ('authorId' in paper && !('paperId' in paper)) throw refuse('It is an author, not a paper.');
  return paper;
}

function idsOf(paper: Wire): NonNullable<PaperDraft['ids']> {
  const external = asRecord(paper.externalIds);
  return {
    arxiv: asText(external.ArXiv) || undefined,
    doi: asText(external.DOI) || undefined,
    semanticScholar: /^[0-9a-f]{40}$/i.exec(asText(paper.paperId))?.[0].toLowerCase(),
    pubmed: asText(external.PubMed) || undefined,
    dblp: asText(external.DBLP) || undefined,
    acl: asText(external.ACL) || undefined,
  };
}

function authorOf(author: Wire) {
  const id = asText(author.authorId);
  const [affiliation] = asList(author.affiliations).map(asText).filter(Boolean);
  return {
    name: toPlainText(asText(author.name)),
    url: asText(author.homepage) || (/^\d+$/.test(id) ? `${SITE}/author/${id}` : undefined),
    affiliation: affiliation === undefined ? undefined : toPlainText(affiliation) || undefined,
  };
}

function venueOf(paper: Wire): string | undefined {
  const names = [paper.venue, asRecord(paper.publicationVenue).name, asRecord(paper.journal).name];
  return names.map((name) => toPlainText(asText(name))).find(Boolean);
}

/** Fields of study, by the publisher and by the model of Semantic Scholar. */
function categoriesOf(paper: Wire): string[] {
  const fields = asRecords(paper.s2FieldsOfStudy).map(({ category }) => category);
  return [...asList(paper.fieldsOfStudy), ...fields].map(asText).filter(Boolean);
}

function linksOf(
  paper: Wire,
  ids: NonNullable<PaperDraft['ids']>,
  page: string | undefined,
  abstract: string,
): PaperDraft['links'] {
  const arxiv = parseArxivId(ids.arxiv ?? '')?.id;
  return [
    { rel: 'abstract', url: arxiv && `https://arxiv.org/abs/${arxiv}` },
    { rel: 'abstract', url: ids.doi && doiAddress(ids.doi) },
    { rel: 'abstract', url: asText(paper.url) || page },
    { rel: 'pdf', url: asText(asRecord(paper.openAccessPdf).url) },
    ...linksInAbstract(abstract),
  ];
}
