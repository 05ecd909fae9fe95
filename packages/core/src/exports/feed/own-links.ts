import type { FeedItem } from './feed.ts';
import { emptyElement } from './xml-text.ts';

const TYPES: Readonly<Record<string, string>> = { pdf: 'application/pdf' };
const RELATIONS: Readonly<Record<string, string>> = { discussion: 'replies' };

/**
 * The page of an item and the links of its paper, as Atom's links: what each leads to is its title.
 * Atom allows one `alternate`, so that other pages are related.
 *
 * @param name of the element, with the prefix that the document gave to Atom.
 */
export function linkElements({ paper, page }: FeedItem, name: string): string {
  const isListed = paper.links.some(({ url }) => url === page);
  const own = paper.links.map(({ rel, url }) =>
    emptyElement(name, {
      rel: url === page ? 'alternate' : (RELATIONS[rel] ?? 'related'),
      href: url,
      type: TYPES[rel],
      title: rel,
    }),
  );
  if (page !== undefined && !isListed)
    own.unshift(emptyElement(name, { rel: 'alternate', href: page }));
  return own.join('');
}
