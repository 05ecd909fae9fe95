import { toMailDate } from '../../paper/mail-date.ts';
import { dayOf } from '../../paper/to-date-text.ts';
import { findAll, findFirst, ofClass, textOf } from '../html/html-element.ts';
import type { HtmlElement, HtmlPage } from '../html/read-html.ts';
import type { PageEntry, PageReading } from './page-entry.ts';
import { pageText } from './page-text.ts';

const isPart = ({ name }: HtmlElement) => /^(?:h[23]|dt|dd)$/.test(name);
const named = (name: string) => (element: HtmlElement) => element.name === name;

/**
 * A page of `/list/…`: headings, and under them each paper as `<dt>` (identifier, kind) and `<dd>`
 * (the rest), in the markup since 2024 and in that before. A heading names the day of announcement
 * of what follows; of `/new` one heading does so for all.
 * Source: github.com/arXiv/arxiv-browse, browse/templates/list
 */
export function readListPage({ root, stillOpen }: HtmlPage): PageReading {
  const page = findFirst(root, ({ attributes }) => attributes.id === 'dlpage') ?? root;
  const entries: PageEntry[] = [];
  let day: string | undefined;
  let term: HtmlElement | undefined;
  const add = (data: HtmlElement | undefined) => {
    if (term && !stillOpen.has(term) && !(data && stillOpen.has(data))) {
      entries.push(entryOf(term, data, day));
    }
    term = undefined;
  };
  for (const part of findAll(page, isPart)) {
    if (part.name === 'dd') {
      term ??= part;
      add(part);
    } else {
      if (term) add(undefined);
      if (part.name === 'dt') term = part;
      else day = dayInHeading(textOf(part)) ?? day;
    }
  }
  const isTruncated = [...stillOpen].some(({ name }) => /^d[ltd]$/.test(name));
  if (term && !isTruncated) add(undefined);
  const heading = findFirst(page, named('h1'));
  return { entries, title: textOf(heading), next: nextPage(page), isTruncated };
}

/** "New submissions for Fri,  8 Jun 18", "Showing new listings for Friday, 22 November 2024", or a day alone. */
function dayInHeading(heading: string): string | undefined {
  const text = heading.slice(0, 200).replace(/\s+/g, ' ').replace(/\(.*$/, '');
  return dayOf(toMailDate(text.replace(/^.*\bfor\b/, '').trim()));
}

function entryOf(
  term: HtmlElement,
  data: HtmlElement = { name: 'dd', attributes: {}, content: [] },
  day: string | undefined,
): PageEntry {
  const field = (name: string) => pageText(findFirst(data, ofClass(`list-${name}`)));
  const paragraph = findFirst(data, named('p'));
  return {
    id: idOf(term),
    title: field('title'),
    authors: field('authors'),
    abstract: pageText(paragraph),
    comments: field('comments'),
    journal: field('journal-ref'),
    doi: field('doi'),
    categories: categoriesOf(field('subjects')),
    listedAt: day,
    // A new version is public from the day on which it is announced.
    updatedAt: /\(replaced\b/.test(textOf(term)) ? day : undefined,
  };
}

function idOf(term: HtmlElement): string {
  const text = /arXiv:\s?([^\s[\]()]{5,40})/i.exec(textOf(term))?.[1];
  if (text !== undefined) return text;
  const links = findAll(term, named('a')).map(({ attributes }) => attributes.href ?? '');
  return links.map((href) => /\/abs\/([^?#]{5,40})/.exec(href)?.[1]).find(Boolean) ?? '';
}

/** "Computation and Language (cs.CL); Machine Learning (cs.LG)" */
function categoriesOf(subjects: string): string[] {
  const codes = subjects.split(';').map((one) => /\(([\w.-]{2,20})\)\s*$/.exec(one)?.[1] ?? '');
  return codes.filter(Boolean);
}

/** The link behind the range of entries that this page shows: "1-50 [51-100] [101-150]". */
function nextPage(page: HtmlElement): string | undefined {
  const isSpot = ({ name }: HtmlElement) => /^(?:a|b|strong|span)$/.test(name);
  const isRange = (element: HtmlElement) => /^\s*\d{1,9}-\d{1,9}\s*$/.test(textOf(element));
  const places = findAll(
    page,
    (element) => isPart(element) || (isSpot(element) && isRange(element)),
  );
  const ranges = places.filter((element) => !isPart(element));
  const here = ranges.findIndex(({ name }) => name !== 'a');
  const following = here < 0 ? undefined : ranges[here + 1];
  return following?.name === 'a' ? following.attributes.href : undefined;
}
