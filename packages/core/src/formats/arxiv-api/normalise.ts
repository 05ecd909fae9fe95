import type { PaperDraft } from '../../paper/complete-paper.ts';
import { toDateText } from '../../paper/date.ts';
import { parseArxivId } from '../../paper/identifiers/arxiv-id.ts';
import { linksInAbstract, linksInText } from '../../paper/text/links-in-text.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { saysWithdrawn } from '../../paper/withdrawal.ts';
import type { EntryContext } from '../format.ts';
import { reportUnknownArxivId } from '../lost-details.ts';
import { child, childrenOf, childText, type XmlElement } from '../xml/xml-element.ts';
import { ARXIV, ATOM } from './namespaces.ts';

/** One Atom entry to one paper. Addresses come as http in identifiers: links are made anew, as https. */
export function normaliseArxivEntry(entry: XmlElement, context: EntryContext): PaperDraft {
  const text = (name: string) => toPlainText(childText(entry, ATOM, name) ?? '');
  const title = text('title');
  const address = childText(entry, ATOM, 'id') ?? '';
  const arxiv = parseArxivId(address);
  if (!arxiv && title !== '')
    reportUnknownArxivId(context, address, 'http://arxiv.org/abs/2404.01234v1');
  const abstract = text('summary');
  const comment = toPlainText(childText(entry, ARXIV, 'comment') ?? '');
  const page = arxiv && `https://arxiv.org/abs/${arxiv.id}`;
  return {
    ids: { arxiv: address, doi: childText(entry, ARXIV, 'doi') },
    title,
    abstract,
    authors: childrenOf(entry, ATOM, 'author')
      .map(authorOf)
      .filter(({ name }) => name !== ''),
    publishedAt: toDateText(childText(entry, ATOM, 'published')),
    updatedAt: toDateText(childText(entry, ATOM, 'updated')),
    venue: toPlainText(childText(entry, ARXIV, 'journal_ref') ?? '') || undefined,
    categories: categoriesOf(entry),
    links: [
      { rel: 'abstract', url: page },
      { rel: 'pdf', url: arxiv && `https://arxiv.org/pdf/${arxiv.id}` },
      ...linksInAbstract(abstract),
      ...linksInText(comment),
    ],
    withdrawn: saysWithdrawn(comment) || saysWithdrawn(abstract) || undefined,
    provenance: [{ source: 'arxiv', ...(page && { url: page }), position: context.position }],
  };
}

function authorOf(author: XmlElement) {
  const affiliation = toPlainText(childText(author, ARXIV, 'affiliation') ?? '') || undefined;
  return { name: toPlainText(childText(author, ATOM, 'name') ?? ''), affiliation };
}

/**
 * The primary category first, then the cross-lists. MSC and ACM classes come mixed in ("68T50,
 * 62H30", "I.2.7"); they are kept as they are.
 */
function categoriesOf(entry: XmlElement): string[] {
  const primary = child(entry, ARXIV, 'primary_category')?.attributes.term;
  const terms = childrenOf(entry, ATOM, 'category').map(({ attributes }) => attributes.term);
  return [primary, ...terms].map((term) => term?.trim() ?? '').filter(Boolean);
}
