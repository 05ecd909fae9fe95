import type { Highlights, Paper, PaperLink, RankedEntry } from '@trending-papers/core';
import { evidenceText, smallNumber } from '@trending-papers/core/locales';
import type { Messages } from '../locales/messages.ts';
import { dateText } from './date-text.ts';
import { type MarkedPiece, markedRanges, markedText } from './marked-text.ts';

/** A link as the template prints it. */
export interface LinkView {
  rel: PaperLink['rel'];
  label: string;
  url: string;
}

/** A paper as the template prints it: texts in the reader's language. */
export interface PaperView {
  paper: Paper;
  /** The place in the ranking with its evidence, for what explains it. */
  entry: RankedEntry;
  id: string;
  rank: string;
  title: string;
  /** The title in pieces: the words marked that a search found, else those of matching topics. */
  titlePieces: readonly MarkedPiece[];
  /** Whether a search found it: then its words are marked, whatever the panel shows of topics. */
  isFound: boolean;
  /** Where the title leads; undefined when the paper has no page. */
  url: string | undefined;
  authors: string;
  organization: string;
  date: { text: string; datetime: string } | undefined;
  isNew: boolean;
  /** "Surging", for a paper whose attention is far above the usual; else empty. */
  surging: string;
  votes: { text: string; label: string } | undefined;
  evidence: string;
  /** The evidence without the topics, for panels that hide them. */
  counted: string;
  abstract: string;
  /** The abstract in pieces, the words marked that a search found. */
  abstractPieces: readonly MarkedPiece[];
  links: LinkView[];
}

const MOST_AUTHORS = 3;

/** Turns a ranked entry into what is printed of it. */
export function toPaperView(
  entry: RankedEntry,
  messages: Messages,
  shownYear?: string,
  highlights?: Highlights,
): PaperView {
  const { paper, rank, isNew = false } = entry;
  const abstract = paper.abstract ?? paper.summary ?? '';
  const published = paper.publishedAt ?? paper.listedAt;
  const page = pageOf(paper.links);
  const { upvotes } = paper.counts;
  return {
    paper,
    entry,
    id: paper.id,
    rank: number(rank, messages),
    title: paper.title,
    titlePieces: highlights
      ? markedRanges(paper.title, highlights.title)
      : markedText(
          paper.title,
          entry.topics.flatMap(({ terms }) => terms),
        ),
    isFound: highlights !== undefined,
    url: page?.url,
    authors: authorsText(paper, messages),
    organization: paper.organization?.name ?? '',
    date:
      published === undefined
        ? undefined
        : { text: dateText(published, messages.locale, shownYear), datetime: published },
    isNew,
    surging: entry.isSurging ? messages.surging : '',
    votes:
      upvotes === undefined
        ? undefined
        : { text: number(upvotes, messages), label: messages.upvotes(upvotes) },
    evidence: evidenceText(entry, messages),
    counted: evidenceText(entry, messages, false),
    abstract,
    abstractPieces: markedRanges(abstract, paper.abstract ? (highlights?.abstract ?? []) : []),
    links: paper.links
      .filter((link) => link !== page || page.rel !== 'abstract')
      .map((link) => toLinkView(link, paper, messages)),
  };
}

/** The page that the title leads to: the abstract's, else the most telling other. */
function pageOf(links: readonly PaperLink[]): PaperLink | undefined {
  const order: PaperLink['rel'][] = ['abstract', 'discussion', 'project', 'pdf', 'code'];
  const found = order.map((rel) => links.find((link) => link.rel === rel));
  return found.find((link) => link !== undefined) ?? links[0];
}

function authorsText({ authors }: Paper, messages: Messages): string {
  const names = authors
    .slice(0, MOST_AUTHORS)
    .map(({ name }) => name)
    .join(messages.comma);
  const more = authors.length - MOST_AUTHORS;
  return more > 0 ? messages.moreAuthors(names, more) : names;
}

function toLinkView(
  { rel, url, label }: PaperLink,
  { counts }: Paper,
  messages: Messages,
): LinkView {
  const name = label ?? messages.links[rel];
  const stars = rel === 'code' && counts.stars ? ` ★ ${number(counts.stars, messages)}` : '';
  return { rel, url, label: name + stars };
}

function number(value: number, { locale }: Messages): string {
  return smallNumber(value, locale) ?? value.toLocaleString(locale);
}
