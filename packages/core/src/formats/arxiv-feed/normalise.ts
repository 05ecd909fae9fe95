import type { PaperDraft } from '../../paper/complete-paper.ts';
import { parseArxivId } from '../../paper/identifiers/arxiv-id.ts';
import { readAuthorList } from '../../paper/text/author-list.ts';
import { htmlToText } from '../../paper/text/html-to-text.ts';
import { linksInAbstract } from '../../paper/text/links-in-text.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { saysWithdrawn } from '../../paper/withdrawal.ts';
import type { EntryContext } from '../format.ts';
import { reportUnknownArxivId, reportUnreadableDate } from '../lost-details.ts';
import { splitTitle, withoutAnnouncement } from './announcement.ts';
import type { Announcement } from './parse.ts';

/**
 * One announcement to one paper. The feeds tell the day of announcement, of new papers and of new
 * versions alike, and neither when a paper was submitted nor when it was revised: a new version is
 * public, and the paper updated, from the day on which it is announced.
 */
export function normaliseAnnouncement(entry: Announcement, context: EntryContext): PaperDraft {
  const { title, id: idInTitle, category } = splitTitle(entry.title);
  const text = toPlainText(title);
  const id = [idInTitle, entry.id, entry.link].find((one) => one && parseArxivId(one));
  const arxiv = parseArxivId(id ?? '')?.id;
  reportLosses(entry, arxiv, context);
  const abstract = abstractOf(entry.description);
  const listedAt = entry.date ?? context.facts.date;
  const page = arxiv && `https://arxiv.org/abs/${arxiv}`;
  return {
    ids: { arxiv: id, doi: entry.doi },
    title: text,
    abstract,
    authors: entry.creators.flatMap((creator) =>
      readAuthorList(/<a[\s>]/i.test(creator) ? htmlToText(creator) : creator),
    ),
    updatedAt: entry.isNewVersion ? listedAt : undefined,
    listedAt,
    venue: toPlainText(entry.journal ?? '') || undefined,
    categories: [category ?? '', ...entry.categories].filter(Boolean),
    links: [
      { rel: 'abstract', url: page ?? entry.link },
      { rel: 'pdf', url: arxiv && `https://arxiv.org/pdf/${arxiv}` },
      ...linksInAbstract(abstract),
    ],
    withdrawn: saysWithdrawn(abstract) || undefined,
    provenance: [{ source: 'arxiv', ...(page && { url: page }), position: context.position }],
  };
}

/** Until 2023 abstracts came as paragraphs of HTML; today a `<` in them is one. */
function abstractOf(description: string): string {
  const isHtml = /^\s*<p[\s>]/i.test(description);
  return isHtml ? htmlToText(description) : toPlainText(withoutAnnouncement(description));
}

function reportLosses(
  { id, link, title, date, dateSource }: Announcement,
  arxiv: string | undefined,
  context: EntryContext,
): void {
  if (arxiv === undefined && title !== '') {
    reportUnknownArxivId(context, id || link, 'oai:arXiv.org:2404.01234v1');
  }
  if (dateSource !== undefined && date === undefined) {
    reportUnreadableDate(context, dateSource, 'Fri, 23 Feb 2024 00:00:00 -0500');
  }
}
