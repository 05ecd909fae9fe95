import { displayName } from '../../paper/author-name.ts';
import { toMailDate } from '../../paper/mail-date.ts';
import { readAuthorList } from '../../paper/text/author-list.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { toDateText } from '../../paper/to-date-text.ts';
import { child, childrenOf, childText, type XmlElement } from '../xml/xml-element.ts';
import type { DateReading, Metadata } from './metadata.ts';

/**
 * The forms `arXiv` (authors and dates in elements of their own) and `arXivRaw` (authors as one
 * text, a date for every version). They share all other elements.
 * Source: info.arxiv.org/help/oa/index.html, schemas arXiv.xsd and arXivRaw.xsd
 */
export function readArxivMetadata(element: XmlElement): Metadata {
  const raw = (name: string) => childText(element, element.namespace, name);
  const text = (name: string) => toPlainText(raw(name) ?? '');
  return {
    id: raw('id'),
    title: text('title'),
    abstract: text('abstract'),
    comment: text('comments'),
    authors: authorsOf(element),
    ...(isRaw(element) ? versionsOf(element) : datesOf(element)),
    categories: raw('categories')?.split(/\s+/) ?? [],
    // Authors may name several, the article first and its erratum after it.
    doi: raw('doi')?.split(/[\s,;]+/, 1)[0],
    venue: text('journal-ref') || undefined,
  };
}

const isRaw = ({ name }: XmlElement) => name !== 'arXiv';

function authorsOf(element: XmlElement): Metadata['authors'] {
  const { namespace } = element;
  const list = child(element, namespace, 'authors');
  if (!list) return [];
  const people = childrenOf(list, namespace, 'author');
  if (people.length === 0) return readAuthorList(list.text);
  return (
    people
      .map((person) => {
        const all = (name: string) =>
          childrenOf(person, namespace, name).map((one) => toPlainText(one.text));
        const name = displayName({
          given: all('forenames').join(' '),
          family: all('keyname').join(' '),
          suffix: all('suffix').join(' '),
        });
        return { name, affiliation: all('affiliation').filter(Boolean).join('; ') || undefined };
      })
      // The colon behind a collaboration comes as an author.
      .filter(({ name }) => /\p{L}/u.test(name))
  );
}

function datesOf(element: XmlElement): Pick<Metadata, 'published' | 'updated'> {
  const reading = (name: string): DateReading | undefined => {
    const source = childText(element, element.namespace, name);
    return source === undefined ? undefined : { source, date: toDateText(source) };
  };
  return { published: reading('created'), updated: reading('updated') };
}

/** The first version is the submission, the last one the newest revision. */
function versionsOf(element: XmlElement): Pick<Metadata, 'published' | 'updated' | 'version'> {
  const versions = childrenOf(element, element.namespace, 'version').map((version) => {
    const source = childText(version, element.namespace, 'date') ?? '';
    const number = Number(/^v?(\d{1,3})$/.exec(version.attributes.version?.trim() ?? '')?.[1] ?? 0);
    return { number, source, date: toMailDate(source) ?? toDateText(source) };
  });
  const sorted = versions.toSorted((one, other) => one.number - other.number);
  const [first] = sorted;
  const last = sorted.at(-1);
  return {
    ...(first && (first.number <= 1 || sorted.length > 1) && { published: first }),
    ...(last && last !== first && { updated: last }),
    ...(last && last.number > 0 && { version: last.number }),
  };
}
