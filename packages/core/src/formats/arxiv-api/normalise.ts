import type { PaperDraft } from '../../paper/complete-paper.ts';
import { parseArxivId } from '../../paper/identifiers/arxiv-id.ts';
import { linksInAbstract, linksInText } from '../../paper/text/links-in-text.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { toDateText } from '../../paper/to-date-text.ts';
import { saysWithdrawn } from '../../paper/withdrawal.ts';
import type { EntryContext } from '../format.ts';
import { reportUnknownArxivId } from '../lost-details.ts';
import { childText, type XmlElement } from '../xml/xml-element.ts';
import { EntryParts } from './entry-parts.ts';
import { ARXIV, ATOM } from './namespaces.ts';

/** One Atom entry to one paper. Addresses come as http in identifiers: links are made anew, as https. */
export function normaliseArxivEntry(entry: XmlElement, context: EntryContext): PaperDraft {
  const parts = new EntryParts(entry);
  const title = plainText(parts.title);
  const address = parts.id?.text.trim() ?? '';
  const arxiv = parseArxivId(address);
  if (!arxiv && title !== '')
    reportUnknownArxivId(context, address, 'http://arxiv.org/abs/2404.01234v1');
  const abstract = plainText(parts.summary);
  const comment = plainText(parts.comment);
  const page = arxiv && `https://arxiv.org/abs/${arxiv.id}`;
  return {
    ids: { arxiv: address, doi: parts.doi?.text.trim() || undefined },
    title,
    abstract,
    authors: authorsOf(parts),
    publishedAt: toDateText(parts.published?.text),
    updatedAt: toDateText(parts.updated?.text),
    venue: plainText(parts.journal) || undefined,
    categories: categoriesOf(parts),
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

function plainText(element: XmlElement | undefined): string {
  return element === undefined ? '' : toPlainText(element.text);
}

function authorsOf({ authors }: EntryParts): NonNullable<PaperDraft['authors']> {
  const named: { name: string; affiliation: string | undefined }[] = [];
  for (const author of authors) {
    const name = toPlainText(childText(author, ATOM, 'name') ?? '');
    const affiliation = toPlainText(childText(author, ARXIV, 'affiliation') ?? '') || undefined;
    if (name !== '') named.push({ name, affiliation });
  }
  return named;
}

/**
 * The primary category first, then the cross-lists. MSC and ACM classes come mixed in ("68T50,
 * 62H30", "I.2.7"); they are kept as they are.
 */
function categoriesOf({ primaryCategory, categories }: EntryParts): string[] {
  const terms: string[] = [];
  for (const element of [primaryCategory, ...categories]) {
    const term = element?.attributes.term?.trim();
    if (term) terms.push(term);
  }
  return terms;
}
