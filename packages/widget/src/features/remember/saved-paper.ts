import type { Paper } from '@trending-papers/core';
import { count, date, identifier, text, webUrl } from './checks.ts';
import { fieldsOf, list } from './fields.ts';

type Counts = Paper['counts'];
type Link = Paper['links'][number];

const SCHEMES = 'arxiv doi openreview openalex semanticScholar pubmed dblp acl'.split(' ');
const COUNTS = 'upvotes comments stars points citations'.split(' ');
const RELATIONS: readonly string[] =
  'abstract pdf code project data model demo discussion video other'.split(' ');

const MOST_AUTHORS = 50;
const MOST_OTHERS = 12;

/**
 * A paper with what is needed to show and cite it when it is no longer in the list, and no more. It is
 * given as the list has it or as storage had it: of the latter nothing is taken on trust, as anything
 * on the site can write there. Undefined when it is no paper.
 */
export function savedPaper(value: unknown): Paper | undefined {
  const given = fieldsOf(value);
  const id = identifier(given.id);
  const title = text(given.title);
  if (id === undefined || title === undefined) return undefined;
  return {
    id,
    ids: present(only(given.ids, SCHEMES, identifier)),
    title,
    authors: list(given.authors, MOST_AUTHORS, named),
    categories: list(given.categories, MOST_OTHERS, text),
    keywords: list(given.keywords, MOST_OTHERS, text),
    links: list(given.links, MOST_OTHERS, linkOf),
    counts: countsOf(given.counts),
    provenance: [],
    ...present({
      version: Number.isInteger(given.version) ? count(given.version) || undefined : undefined,
      abstract: text(given.abstract ?? given.summary),
      publishedAt: date(given.publishedAt),
      updatedAt: date(given.updatedAt),
      listedAt: date(given.listedAt),
      venue: text(given.venue),
      language: text(given.language),
      image: webUrl(given.image),
      organization: named(given.organization),
      withdrawn: given.withdrawn === true || undefined,
    }),
  };
}

function named(value: unknown): { name: string } | undefined {
  const name = text(fieldsOf(value).name);
  return name === undefined ? undefined : { name };
}

function linkOf(value: unknown): Link | undefined {
  const { rel, url, label } = fieldsOf(value);
  const address = webUrl(url);
  if (address === undefined || typeof rel !== 'string' || !RELATIONS.includes(rel))
    return undefined;
  return { rel: rel as Link['rel'], url: address, ...present({ label: text(label) }) };
}

function countsOf(value: unknown): Counts {
  const { observedAt } = fieldsOf(value);
  return present({ ...only(value, COUNTS, count), observedAt: date(observedAt) });
}

function only<Value>(
  value: unknown,
  names: readonly string[],
  read: (value: unknown) => Value | undefined,
): Record<string, Value | undefined> {
  const given = fieldsOf(value);
  return Object.fromEntries(names.map((name) => [name, read(given[name])]));
}

type Present<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

function present<Fields extends object>(fields: Fields): Present<Fields> {
  const there = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there) as Present<Fields>;
}
