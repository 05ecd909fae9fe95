import { decodeHTML } from 'entities/decode';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { readAuthorList } from '../../paper/text/author-list.ts';
import { linksInAbstract } from '../../paper/text/links-in-text.ts';
import { toWebUrl } from '../../paper/web-url.ts';
import { saysWithdrawn } from '../../paper/withdrawal.ts';
import { splitClasses } from '../feed/classes.ts';
import { readDescription } from '../feed/description.ts';
import { linksInDescriptions } from '../feed/description-links.ts';
import { textOf } from '../feed/element-text.ts';
import { readFeedDate, toFeedDate } from '../feed/feed-date.ts';
import { identifiersIn } from '../feed/identifiers.ts';
import { NAMESPACES } from '../feed/namespaces.ts';
import { isOwnFeed, type OwnEntry, ownDraft, textsOf } from '../feed/own-feed-entry.ts';
import { publisherOf } from '../feed/publisher.ts';
import type { EntryContext } from '../format.ts';
import { child, childrenOf, childText, type XmlElement } from '../xml/xml-element.ts';
import { authorsOf } from './authors.ts';
import type { RssItem } from './parse.ts';

type Links = NonNullable<PaperDraft['links']>;

const { atom, content, dc, dcterms, media, slash } = NAMESPACES;

/** One item to one paper. */
export function normaliseRssItem(item: RssItem, context: EntryContext): PaperDraft {
  const { element, core, channel } = item;
  if (isOwnFeed(channel, core)) return ownDraft(ownEntry(item), context);
  const title = textOf(child(element, core, 'title')) || textOf(child(element, dc, 'title'));
  const link = linkOf(item, context);
  const descriptions = descriptionsOf(item);
  const description = readDescription(descriptions.map(textOf));
  const { abstract } = description;
  const authors = authorsOf(item);
  return {
    ids: identifiersIn([
      ...prism(element, 'doi'),
      ...childrenOf(element, dc, 'identifier').map(({ text }) => text),
      childText(element, core, 'guid'),
      link,
    ]),
    title,
    abstract,
    authors: authors.length > 0 ? authors : readAuthorList(description.authors ?? ''),
    publishedAt: publishedAt(item, context) ?? description.publishedAt,
    updatedAt: toFeedDate(
      childText(element, dcterms, 'modified') ?? childText(element, atom, 'updated'),
    ),
    venue: venueOf(item) ?? description.venue,
    ...splitClasses(
      [...childrenOf(element, core, 'category'), ...childrenOf(element, dc, 'subject')].map(textOf),
    ),
    language: languageOf(element, core) ?? languageOf(channel, core),
    links: [
      ...linksOf(item, link),
      ...linksInAbstract(abstract),
      ...linksInDescriptions(descriptions),
    ],
    image: imageOf(element, core),
    counts: {
      comments: countOf(childText(element, slash, 'comments')),
      observedAt: context.document.observedAt,
    },
    withdrawn: saysWithdrawn(abstract) || undefined,
    provenance: [
      {
        source: publisherOf([childText(channel, core, 'link'), context.document.url, link], 'rss'),
        ...(link && { url: link }),
        position: context.position,
      },
    ],
  };
}

/** An item that we wrote ourselves: `exports/rss`. */
function ownEntry({ element, core, channel }: RssItem): OwnEntry {
  const classes = childrenOf(element, core, 'category');
  return {
    element,
    kind: 'rss',
    // There is no telling whether RSS's titles are HTML: ours are where it makes a difference.
    title: decodeHTML(childText(element, core, 'title') ?? ''),
    authors: textsOf(childrenOf(element, dc, 'creator')).map((name) => ({ name })),
    categories: textsOf(classes.filter(({ attributes }) => attributes.domain === undefined)),
    home: childText(channel, core, 'link'),
    page: toWebUrl(childText(element, core, 'link')),
  };
}

function descriptionsOf({ element, core }: RssItem): (XmlElement | undefined)[] {
  return [
    child(element, core, 'description'),
    child(element, content, 'encoded'),
    child(element, dcterms, 'abstract'),
    child(element, dc, 'description'),
  ];
}

function linksOf({ element, core }: RssItem, page: string | undefined): Links {
  return [
    { rel: 'abstract', url: page },
    ...enclosures(element, core, /pdf/).map((url) => ({ rel: 'pdf' as const, url })),
    { rel: 'discussion', url: childText(element, core, 'comments') },
  ];
}

/** The page of the item: its link, that of Atom, the name that RDF gives it, a guid that is one. */
function linkOf({ element, core, channel }: RssItem, { document }: EntryContext) {
  const base = toWebUrl(childText(channel, core, 'link')) ?? document.url;
  const guid = child(element, core, 'guid');
  const addresses = [
    childText(element, core, 'link'),
    child(element, atom, 'link')?.attributes.href,
    element.attributes['rdf:about'],
    guid?.attributes.isPermaLink !== 'false' && /^\s*https?:/i.test(guid?.text ?? '')
      ? guid?.text
      : undefined,
  ];
  const given = addresses.find((one) => one?.trim());
  return toWebUrl(given, base);
}

/**
 * Texts of an element of PRISM, whichever of its versions, each of which has a namespace of its own.
 * Source: w3.org/submissions/2020/SUBM-prism-20200910/prism-basic.html
 */
function prism(element: XmlElement, name: string): string[] {
  return element.children
    .filter((one) => one.name === name && one.namespace.includes('prism'))
    .map(({ text }) => text.trim())
    .filter(Boolean);
}

function publishedAt({ element, core }: RssItem, context: EntryContext): string | undefined {
  return readFeedDate(
    [
      prism(element, 'publicationDate')[0],
      childText(element, dcterms, 'issued'),
      childText(element, dc, 'date'),
      childText(element, core, 'pubDate'),
      childText(element, dcterms, 'created'),
      childText(element, atom, 'published'),
      prism(element, 'coverDate')[0],
    ],
    context,
  );
}

function venueOf({ element, channel }: RssItem): string | undefined {
  const [own = prism(channel, 'publicationName')[0]] = prism(element, 'publicationName');
  return own;
}

function languageOf(element: XmlElement, core: string): string | undefined {
  return childText(element, dc, 'language') ?? childText(element, core, 'language');
}

/** Addresses of attached files of some type. */
function enclosures(element: XmlElement, core: string, type: RegExp): (string | undefined)[] {
  return childrenOf(element, core, 'enclosure')
    .filter(({ attributes }) => type.test(attributes.type ?? ''))
    .map(({ attributes }) => attributes.url);
}

function imageOf(element: XmlElement, core: string): string | undefined {
  const pictures = childrenOf(element, media, 'content').filter(
    ({ attributes }) => attributes.medium === 'image' || /^image\//.test(attributes.type ?? ''),
  );
  return (
    child(element, media, 'thumbnail')?.attributes.url ??
    pictures[0]?.attributes.url ??
    enclosures(element, core, /^image\//)[0]
  );
}

function countOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
