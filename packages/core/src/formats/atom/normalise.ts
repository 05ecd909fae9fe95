import type { PaperDraft } from '../../paper/complete-paper.ts';
import { readAuthorList } from '../../paper/text/author-list.ts';
import { linksInAbstract } from '../../paper/text/links-in-text.ts';
import { toWebUrl } from '../../paper/web-url.ts';
import { saysWithdrawn } from '../../paper/withdrawal.ts';
import { splitClasses } from '../feed/classes.ts';
import { readDescription } from '../feed/description.ts';
import { linksInDescriptions } from '../feed/description-links.ts';
import { textOf } from '../feed/element-text.ts';
import { readFeedDate } from '../feed/feed-date.ts';
import { identifiersIn } from '../feed/identifiers.ts';
import { NAMESPACES } from '../feed/namespaces.ts';
import { CATEGORY_SCHEME } from '../feed/own-feed.ts';
import { isOwnFeed, type OwnEntry, ownDraft } from '../feed/own-feed-entry.ts';
import { publisherOf } from '../feed/publisher.ts';
import type { EntryContext } from '../format.ts';
import { child, childrenOf, childText, type XmlElement } from '../xml/xml-element.ts';
import { baseOf, linkTo } from './links.ts';
import type { AtomEntry } from './parse.ts';

type Links = NonNullable<PaperDraft['links']>;

const { arxiv, dc, media, thread } = NAMESPACES;

/** One entry to one paper. */
export function normaliseAtomEntry(entry: AtomEntry, context: EntryContext): PaperDraft {
  const { element, feed, core } = entry;
  if (isOwnFeed(feed, core)) return ownDraft(ownEntry(entry), context);
  const title = textOf(child(element, core, 'title'));
  const id = childText(element, core, 'id');
  const home = linkTo('alternate', feed, core);
  const base = baseOf([feed, element], toWebUrl(home) ?? context.document.url);
  const page = toWebUrl(linkTo('alternate', element, core) ?? webAddress(id), base);
  const descriptions = ['summary', 'content'].map((name) => child(element, core, name));
  const { abstract } = readDescription(descriptions.map(textOf));
  const dates = (...names: string[]) =>
    readFeedDate(
      names.map((name) => childText(element, core, name)),
      context,
    );
  return {
    ids: identifiersIn([
      ...ownIdentifiers(element),
      id,
      page,
      ...childrenOf(element, core, 'link').map(({ attributes }) => attributes.href),
    ]),
    title,
    abstract,
    authors: authorsOf(entry, base),
    publishedAt: dates('published', 'issued', 'created'),
    updatedAt: dates('updated', 'modified'),
    ...splitClasses(classesOf(entry)),
    language: element.attributes['xml:lang'] || feed.attributes['xml:lang'] || undefined,
    links: [
      { rel: 'abstract', url: page },
      ...linksOf(entry, base),
      ...linksInAbstract(abstract),
      ...linksInDescriptions(descriptions),
    ],
    image: child(element, media, 'thumbnail')?.attributes.url,
    counts: {
      comments: countOf(childText(element, thread, 'total')),
      observedAt: context.document.observedAt,
    },
    withdrawn: saysWithdrawn(abstract) || undefined,
    provenance: [
      {
        source: publisherOf([toWebUrl(home), context.document.url, page], 'atom'),
        ...(page && { url: page }),
        position: context.position,
      },
    ],
  };
}

/** An entry that we wrote ourselves: `exports/atom`. Its authors never are those of the feed. */
function ownEntry({ element, feed, core }: AtomEntry): OwnEntry {
  return {
    element,
    kind: 'atom',
    title: childText(element, core, 'title') ?? '',
    authors: childrenOf(element, core, 'author').map((author) => ({
      name: childText(author, core, 'name') ?? '',
      url: childText(author, core, 'uri'),
    })),
    categories: childrenOf(element, core, 'category').flatMap(({ attributes }) =>
      attributes.scheme === CATEGORY_SCHEME ? [attributes.term ?? ''] : [],
    ),
    home: linkTo('alternate', feed, core),
    page: toWebUrl(linkTo('alternate', element, core)),
  };
}

/** An id that is an address leads somewhere; one like `tag:…` does not. */
function webAddress(id: string | undefined): string | undefined {
  return /^https?:/i.test(id ?? '') ? id : undefined;
}

/** Identifiers in elements of their own: Dublin Core's, PRISM's, arXiv's. */
function ownIdentifiers(element: XmlElement): string[] {
  return element.children
    .filter(
      ({ name, namespace }) =>
        (name === 'identifier' && namespace === dc) ||
        (/^doi$/i.test(name) && (namespace.includes('prism') || namespace === arxiv)),
    )
    .map(({ text }) => text);
}

/** The authors of the entry, else those of the feed that it came from, else those of this feed. */
function authorsOf({ element, feed, core }: AtomEntry, base: string | undefined) {
  const creators = childrenOf(element, dc, 'creator');
  if (creators.length > 0 && !child(element, core, 'author')) {
    return creators.flatMap(({ text }) => readAuthorList(text));
  }
  const source = child(element, core, 'source');
  const holder = [element, source, feed].find((one) => one && child(one, core, 'author'));
  return childrenOf(holder ?? element, core, 'author')
    .map((author) => ({
      name: textOf(child(author, core, 'name')),
      url: toWebUrl(childText(author, core, 'uri') ?? childText(author, core, 'url'), base),
      affiliation: childText(author, arxiv, 'affiliation'),
    }))
    .filter(({ name }) => name !== '');
}

function classesOf({ element, core }: AtomEntry): string[] {
  const categories = childrenOf(element, core, 'category').map(
    ({ attributes }) => attributes.label || attributes.term || '',
  );
  return [...categories, ...childrenOf(element, dc, 'subject').map(textOf)].map((one) =>
    one.trim(),
  );
}

/** Links besides the page: PDF files, whatever their relation, and the discussion. */
function linksOf({ element, core }: AtomEntry, base: string | undefined): Links {
  const pdfs = childrenOf(element, core, 'link').filter(
    ({ attributes }) => attributes.type === 'application/pdf',
  );
  return [
    ...pdfs.map(({ attributes }) => ({
      rel: 'pdf' as const,
      url: toWebUrl(attributes.href, base),
    })),
    { rel: 'discussion', url: toWebUrl(linkTo('replies', element, core), base) },
  ];
}

function countOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
