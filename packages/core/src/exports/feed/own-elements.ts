import { FEED_PREFIXES } from '../../formats/feed/own-feed.ts';
import { idAddress } from '../../paper/identifiers/id-address.ts';
import { ID_SCHEMES } from '../../paper/known-names.ts';
import type { Paper } from '../../paper/paper.ts';
import type { FeedItem } from './feed.ts';
import { element, emptyElement } from './xml-text.ts';

/** The declarations of the namespaces that {@link ownElements} borrows from. */
export const NAMESPACE_DECLARATIONS = Object.entries(FEED_PREFIXES)
  .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
  .join('');

/**
 * What of a paper neither RSS nor Atom has an element for, or not as exact: in those of Dublin Core,
 * PRISM and Media RSS, all of them plain text. Dates are as exact as the paper has them, a year
 * stays a year.
 */
export function ownElements({ paper }: FeedItem): string {
  return [
    element('dcterms:issued', paper.publishedAt),
    element('dcterms:modified', paper.updatedAt),
    element('dcterms:available', paper.listedAt),
    element('prism:publicationName', paper.venue),
    element('prism:doi', paper.ids.doi),
    ...identifiersOf(paper).map((identifier) => element('dc:identifier', identifier)),
    element('dc:language', paper.language),
    ...paper.keywords.map((keyword) => element('dc:subject', keyword)),
    element('dcterms:abstract', paper.abstract),
    paper.image === undefined ? '' : emptyElement('media:thumbnail', { url: paper.image }),
  ].join('');
}

function identifiersOf({ ids, version }: Paper): string[] {
  return ID_SCHEMES.flatMap((scheme) => {
    const id = ids[scheme];
    if (id === undefined) return [];
    if (scheme === 'arxiv') return [`arXiv:${id}${version === undefined ? '' : `v${version}`}`];
    return scheme === 'doi' ? [] : (idAddress(scheme, id) ?? []);
  });
}
