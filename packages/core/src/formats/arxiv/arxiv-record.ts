import type { PaperDraft } from '../../paper/complete-paper.ts';
import { parseArxivId } from '../../paper/identifiers/arxiv-id.ts';
import { parseDoi } from '../../paper/identifiers/doi.ts';
import { linksOfPaper } from '../../paper/links-of-paper.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { saysWithdrawn } from '../../paper/withdrawal.ts';
import type { EntryContext } from '../format.ts';
import { reportUnknownArxivId, reportUnknownDoi } from '../lost-details.ts';

/** What arXiv's own listings say of a paper, whatever their syntax; texts as they stand on the wire. */
export interface ArxivRecord extends Dates {
  /** With or without `arXiv:` and version; '' when there is none. */
  id: string;
  title: string;
  authors: NonNullable<PaperDraft['authors']>;
  abstract: string;
  comments: string;
  journal: string;
  /** One DOI or several: the article's, then that of its erratum. */
  doi: string;
  /** The primary one first. */
  categories: string[];
  keywords?: string[] | undefined;
  /** Whether arXiv marks it as withdrawn; texts may say so as well. */
  isWithdrawn?: boolean | undefined;
}

type Dates = Pick<PaperDraft, 'version' | 'publishedAt' | 'updatedAt' | 'listedAt'>;

/** The draft of a paper of arXiv. Its links are made from its identifier and found in its texts. */
export function draftOfArxivRecord(record: ArxivRecord, context: EntryContext): PaperDraft {
  const { id, title, authors, categories, keywords, version } = record;
  const arxiv = parseArxivId(id)?.id;
  if (arxiv === undefined && id !== '') reportUnknownArxivId(context, id, 'arXiv:2404.01234');
  const abstract = toPlainText(record.abstract);
  const comments = toPlainText(record.comments);
  const ids = { arxiv: id, doi: firstDoi(record.doi, context) };
  const page = arxiv && `https://arxiv.org/abs/${arxiv}`;
  return {
    ids,
    version,
    title: toPlainText(title),
    abstract,
    authors,
    publishedAt: record.publishedAt,
    updatedAt: record.updatedAt,
    listedAt: record.listedAt,
    venue: toPlainText(record.journal) || undefined,
    categories,
    keywords,
    links: linksOfPaper({ ids, texts: [abstract, comments] }),
    withdrawn:
      record.isWithdrawn || saysWithdrawn(comments) || saysWithdrawn(abstract) || undefined,
    provenance: [{ source: 'arxiv', ...(page && { url: page }), position: context.position }],
  };
}

function firstDoi(source: string, context: EntryContext): string | undefined {
  const text = source.trim();
  if (text === '') return undefined;
  const doi = text.split(/[\s,;]+/).find((one) => parseDoi(one));
  if (doi === undefined) reportUnknownDoi(context, text);
  return doi;
}
