import { evidenceText } from '../locales/evidence-text.ts';
import { pagesOfIds } from '../paper/identifiers/id-address.ts';
import type { Paper, PaperLink } from '../paper/paper.ts';
import type { RankedEntry } from '../ranking/ranking.ts';
import { toAsciiUrl } from './check-addresses.ts';
import { cleanLine } from './clean-line.ts';
import type { DigestFrame } from './frame.ts';

/** A paper as a mail prints it: lines of text in the reader's language, http(s) addresses. */
export interface DigestPaper {
  rank: string;
  title: string;
  /** Where the title leads; undefined when the paper has no page. */
  url: string | undefined;
  authors: string;
  /** "Surging" or "New"; else empty. */
  badge: string;
  evidence: string;
  /** The summary, else the abstract, whole; empty when none is wanted. */
  abstract: string;
  links: readonly { label: string; url: string }[];
  image: string | undefined;
  /** The topic that it stands under; empty for none. */
  topic: string;
}

const MOST_AUTHORS = 3;
const LONGEST_TOPIC = 100;
// Longer ones are not shown whole in any mail.
const LONGEST_ABSTRACT = 10_000;

/** Turns an entry into what is printed of it. */
export function digestPaper(entry: RankedEntry, frame: DigestFrame): DigestPaper {
  const { paper } = entry;
  const topics = entry.topics.map((one) => ({
    ...one,
    topic: cleanLine(one.topic, LONGEST_TOPIC),
  }));
  const seen = { ...entry, topics };
  const { papers: messages, words } = frame.language;
  const [best] = topics.toSorted((a, b) => b.strength - a.strength);
  const url = toAsciiUrl(frame.linkFor?.(paper)) ?? toAsciiUrl(pageOf(paper));
  const badge = entry.isSurging ? messages.surging : entry.isNew ? messages.newPaper : '';
  // The topic that a paper stands under needs not be named again.
  const counted = evidenceText(seen, messages, topics.length > 1);
  return {
    rank: words.number(entry.rank),
    title: cleanLine(paper.title) || paper.id,
    url,
    authors: authorsText(paper, frame),
    badge,
    evidence: counted || evidenceText(seen, messages),
    abstract:
      frame.abstractLength > 0
        ? cleanLine(paper.summary ?? paper.abstract ?? '', LONGEST_ABSTRACT)
        : '',
    links: linksOf(paper, url, frame),
    image: frame.images ? toAsciiUrl(paper.image) : undefined,
    topic: best?.topic ?? '',
  };
}

function authorsText({ authors }: Paper, { language }: DigestFrame): string {
  const { papers: messages } = language;
  const names = authors
    .slice(0, MOST_AUTHORS)
    .map(({ name }) => cleanLine(name, 60))
    .filter(Boolean)
    .join(messages.comma);
  const more = authors.length - MOST_AUTHORS;
  return more > 0 ? messages.moreAuthors(names, more) : names;
}

const PAGES: readonly PaperLink['rel'][] = ['abstract', 'discussion', 'project', 'pdf', 'code'];

function pageOf({ ids, links }: Paper): string | undefined {
  const found = PAGES.flatMap((rel) => links.filter((link) => link.rel === rel));
  return (found[0] ?? links[0])?.url ?? pagesOfIds(ids)[0];
}

/** One link each to the text, the code, and the abstract when the title leads elsewhere. */
function linksOf({ links }: Paper, page: string | undefined, { language }: DigestFrame) {
  return (['abstract', 'pdf', 'code'] as const).flatMap((rel) => {
    const url = toAsciiUrl(links.find((link) => link.rel === rel)?.url);
    return url === undefined || url === page ? [] : [{ label: language.papers.links[rel], url }];
  });
}
