import { dateOfParts } from '../../paper/partial-date.ts';
import { findAll, findFirst, ofClass, textOf } from '../html/html-element.ts';
import type { HtmlElement, HtmlPage } from '../html/read-html.ts';
import type { PageEntry, PageReading } from './page-entry.ts';
import { pageText } from './page-text.ts';

/**
 * A page of results of arxiv.org/search.
 * Source: github.com/arXiv/arxiv-search, search/templates/search
 */
export function readSearchPage({ root, stillOpen }: HtmlPage): PageReading {
  const results = findAll(root, ofClass('arxiv-result'));
  const heading = findFirst(root, ({ name }) => name === 'h1');
  return {
    entries: results.filter((result) => !stillOpen.has(result)).map(entryOf),
    title: textOf(heading),
    next: findFirst(root, ofClass('pagination-next'))?.attributes.href,
    isTruncated: [...stillOpen].some(({ name }) => name === 'ol' || name === 'li'),
  };
}

function entryOf(result: HtmlElement): PageEntry {
  const part = (name: string) => findFirst(result, ofClass(name));
  const abstract = part('abstract-full') ?? part('abstract-short') ?? part('abstract');
  const title = findFirst(result, (one) => one.name === 'p' && ofClass('title')(one));
  return {
    id: idOf(result),
    title: pageText(title),
    authors: pageText(part('authors')).replace(/^\s*Authors?:/, ''),
    abstract: pageText(abstract),
    comments: labelled(result, 'Comments'),
    journal: labelled(result, 'Journal ref'),
    doi: doiOf(result),
    categories: findAll(result, ofClass('tag'))
      .filter(({ attributes }) => attributes['data-tooltip'] !== undefined)
      .map((tag) => textOf(tag).trim()),
    version: versionOf(abstract),
    ...datesOf(result),
  };
}

function idOf(result: HtmlElement): string {
  const links = findAll(result, ({ name }) => name === 'a');
  return (
    links
      .map(({ attributes }) => /\/abs\/([^?#]{5,40})/.exec(attributes.href ?? '')?.[1] ?? '')
      .find(Boolean) ?? ''
  );
}

/** The line that begins with a label in bold: "Comments: 12 pages". */
function labelled(result: HtmlElement, label: string): string {
  const lines = findAll(result, ofClass('comments'));
  const line = lines.find((one) => textOf(one).trimStart().startsWith(`${label}:`));
  return pageText(line).replace(/^\s*:?\s*/, '');
}

function doiOf(result: HtmlElement): string {
  const tags = findAll(result, ofClass('has-addons'));
  const links = tags.flatMap((tag) => findAll(tag, ({ name }) => name === 'a'));
  return (
    links.map(({ attributes }) => attributes.href ?? '').find((href) => /doi\.org\//.test(href)) ??
    ''
  );
}

/** The abstract is named after the version that it is of: `2404.01234v2-abstract-full`. */
function versionOf(abstract: HtmlElement | undefined): number | undefined {
  const version = /v(\d{1,3})-abstract-/.exec(abstract?.attributes.id ?? '')?.[1];
  return version === undefined ? undefined : Number(version);
}

/** "Submitted 9 May, 2024; v1 submitted 1 April, 2024; originally announced April 2024." */
function datesOf(result: HtmlElement): Pick<PageEntry, 'publishedAt' | 'updatedAt' | 'listedAt'> {
  const lines = findAll(result, ofClass('is-size-7')).map((one) =>
    textOf(one).replace(/\s+/g, ' ').trim(),
  );
  const line = lines.find((one) => one.startsWith('Submitted ')) ?? '';
  const date = (pattern: RegExp) => {
    const [, day, month, year] = pattern.exec(line) ?? [];
    return dateOfParts(year, month, day);
  };
  const latest = date(/^Submitted (\d{1,2}) ([A-Z][a-z]+),? (\d{4})/);
  const first = date(/\bv1 submitted (\d{1,2}) ([A-Z][a-z]+),? (\d{4})/);
  return {
    publishedAt: first ?? latest,
    updatedAt: first === undefined ? undefined : latest,
    listedAt: date(/\boriginally announced()\s([A-Z][a-z]+),? (\d{4})/),
  };
}
