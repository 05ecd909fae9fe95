import type { ListingDocument } from '../document.ts';
import { dialectOf } from '../feed/dialect.ts';
import { rootNameOf } from '../xml/root-name.ts';

const ARXIV_CHANNEL =
  /\/\/(?:rss\.|export\.)?arxiv\.org\/(?:rss|atom)\/|\/\/rss\.arxiv\.org|updates on (?:the )?arXiv|Feed error for query/i;

/**
 * A feed whose head, before its first entry, says that it is one of arXiv's daily announcements, or
 * that announces papers in arXiv's own way.
 */
export function detectArxivFeed({ head }: ListingDocument): number {
  if (!head.startsWith('<') || dialectOf(rootNameOf(head)) === undefined) return 0;
  const [channel = ''] = head.split(/<(?:\w{1,20}:)?(?:item|entry)[\s>]/, 1);
  if (ARXIV_CHANNEL.test(channel)) return 1;
  return /<arxiv:announce_type>|arXiv:\S{7,30} Announce Type: /.test(head) ? 0.9 : 0;
}
