import { nameOfCommaParts } from '../../paper/author-name.ts';
import { type ListedAuthor, readAuthorList } from '../../paper/text/author-list.ts';
import { textOf } from '../feed/element-text.ts';
import { NAMESPACES } from '../feed/namespaces.ts';
import { child, childrenOf } from '../xml/xml-element.ts';
import type { RssItem } from './parse.ts';

/**
 * The authors of an item: `dc:creator`, one element for each or one for all, else RSS's own
 * `author`, which is an address with the name in brackets, or IEEE's `authors`.
 */
export function authorsOf({ element, core }: RssItem): ListedAuthor[] {
  const creators = childrenOf(element, NAMESPACES.dc, 'creator').map(textOf).filter(Boolean);
  if (creators.length > 1) return creators.flatMap(oneName);
  const [only] = creators;
  if (only !== undefined) return isInvertedName(only) ? oneName(only) : readAuthorList(only);
  const own = ['author', 'authors'].flatMap((name) => childrenOf(element, core, name));
  return own.flatMap((author) => {
    const name = child(author, author.namespace, 'name');
    return ownAuthors(textOf(name ?? author));
  });
}

function oneName(creator: string): ListedAuthor[] {
  const name = nameOfCommaParts(creator.split(','));
  return /\p{L}/u.test(name) ? [{ name }] : [];
}

/** "Family, Given" and no second person: a list would have given names before its first comma. */
function isInvertedName(creator: string): boolean {
  return /^[^\s,;]{1,60}, [^,;]{1,60}$/.test(creator) && !/ (?:and|&) /.test(creator);
}

/** "desk@example.org (Ada Example)", "Ada Example", or an address without any name. */
function ownAuthors(author: string): ListedAuthor[] {
  const match = /^\S{1,200}@\S{1,200}(?:\s+\((.*)\))?$/.exec(author);
  return match ? readAuthorList(match[1] ?? '') : readAuthorList(author);
}
