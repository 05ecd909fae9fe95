import type { PaperDraft } from '../../paper/complete-paper.ts';
import { LINK_RELATIONS } from '../../paper/known-names.ts';
import { toOneLine } from '../../paper/text/white-space.ts';
import { saysWithdrawn } from '../../paper/withdrawal.ts';
import type { EntryContext } from '../format.ts';
import { child, childrenOf, childText, type XmlElement } from '../xml/xml-element.ts';
import { identifiersIn } from './identifiers.ts';
import { NAMESPACES } from './namespaces.ts';
import { GENERATOR } from './own-feed.ts';
import { publisherOf } from './publisher.ts';

const { atom, dc, dcterms, media, prism } = NAMESPACES;

/** What RSS and Atom say in ways of their own of an entry that we wrote. */
export interface OwnEntry {
  element: XmlElement;
  kind: 'rss' | 'atom';
  title: string;
  authors: readonly { name: string; url?: string | undefined }[];
  categories: readonly string[];
  home: string | undefined;
  page: string | undefined;
}

/** Whether this package wrote the feed: its entries say exactly what the papers did. */
export function isOwnFeed(feed: XmlElement, core: string): boolean {
  return childText(feed, core, 'generator') === GENERATOR;
}

/**
 * One entry of ours to one paper. Its texts are plain and its dates exact, in elements of Dublin Core
 * and PRISM; what the feed says for readers (its description, dates that Atom demands) is passed over.
 */
export function ownDraft(entry: OwnEntry, { document, position }: EntryContext): PaperDraft {
  const { element, page } = entry;
  const source = publisherOf([entry.home, document.url, page], entry.kind);
  const abstract = childText(element, dcterms, 'abstract');
  return {
    ids: identifiersIn([
      childText(element, prism, 'doi'),
      ...childrenOf(element, dc, 'identifier').map(({ text }) => text),
    ]),
    title: toOneLine(entry.title),
    abstract,
    summary: childText(element, atom, 'summary'),
    authors: entry.authors.filter(({ name }) => name !== ''),
    publishedAt: childText(element, dcterms, 'issued'),
    updatedAt: childText(element, dcterms, 'modified'),
    listedAt: childText(element, dcterms, 'available'),
    venue: childText(element, prism, 'publicationName'),
    categories: [...entry.categories],
    keywords: textsOf(childrenOf(element, dc, 'subject')),
    language: childText(element, dc, 'language'),
    links: childrenOf(element, atom, 'link').flatMap(({ attributes }) => {
      const rel = LINK_RELATIONS.find((name) => name === attributes.title);
      return rel === undefined ? [] : [{ rel, url: attributes.href }];
    }),
    image: child(element, media, 'thumbnail')?.attributes.url,
    withdrawn: saysWithdrawn(abstract ?? '') || undefined,
    provenance: [{ source, ...(page && { url: page }), position }],
  };
}

/** The texts of elements that have one. */
export function textsOf(elements: readonly XmlElement[]): string[] {
  return elements.map(({ text }) => text.trim()).filter(Boolean);
}
