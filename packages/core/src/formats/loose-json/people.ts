import { displayName, nameOfCommaParts, standsForOthers } from '../../paper/author-name.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { parseOrcid } from '../../paper/identifiers/orcid.ts';
import { readAuthorList } from '../../paper/text/author-list.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { isRecord } from '../json/is-record.ts';
import { asText } from '../json/loose.ts';
import { isNothing, nameIn, type Values } from './values.ts';

type Authors = NonNullable<PaperDraft['authors']>;
type ListedAuthor = Authors[number];

/**
 * Authors in whatever form: one text of all names, a list of names ("Last, First" too), a list of
 * objects, Python's or JSON's list as a text. Affiliations in a list of their own go to the author
 * at the same place when there are as many.
 */
export function authorsOf(values: Values): Authors {
  for (const value of values.get('authors') ?? []) {
    const authors = readAuthors(value);
    if (authors.length > 0) return withAffiliations(authors, values.get('affiliations')?.[0]);
  }
  return [];
}

function readAuthors(value: unknown): Authors {
  if (typeof value === 'string') return readNames(value);
  const list = Array.isArray(value) ? value : isRecord(value) ? [value] : [];
  const [only] = list;
  if (list.length === 1 && typeof only === 'string') return readNames(only);
  return list.flatMap(readAuthor);
}

/** A list of a program written as a text, or names with any of the usual signs between them. */
function readNames(text: string): Authors {
  if (/^\s*\[/.test(text)) {
    const quoted = [...text.matchAll(/'([^']*)'|"([^"]*)"/g)];
    if (quoted.length > 0) return quoted.flatMap((match) => readAuthor(match[1] ?? match[2]));
  }
  return readAuthorList(text.replace(/[|\n]/g, ';'));
}

function readAuthor(value: unknown): ListedAuthor[] {
  if (typeof value === 'string') return named(nameOfCommaParts(value.split(',')));
  if (!isRecord(value)) return [];
  if (isRecord(value.author)) return readAuthor(value.author);
  const [given, family] = [
    asText(value.given ?? value.firstName ?? value.first_name ?? value.first),
    asText(value.family ?? value.lastName ?? value.last_name ?? value.last),
  ];
  const name = nameOfCommaParts(asText(nameIn(value)).split(',')) || displayName({ given, family });
  const url = asText(value.url ?? value.homepage);
  const orcid = parseOrcid(asText(value.orcid));
  const affiliation = affiliationOf(value);
  return named(name).map((author) => ({
    ...author,
    ...(url && { url }),
    ...(orcid && { orcid }),
    ...(affiliation && { affiliation }),
  }));
}

function named(source: string): ListedAuthor[] {
  const name = toPlainText(source);
  return /\p{L}/u.test(name) && !standsForOthers(name) && !isNothing(name) ? [{ name }] : [];
}

function affiliationOf(author: Record<string, unknown>): string {
  const value = author.affiliation ?? author.affiliations ?? author.institution;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = list.map((one) => asText(isRecord(one) ? nameIn(one) : one)).filter(Boolean);
  return toPlainText(names.join('; '));
}

function withAffiliations(authors: Authors, value: unknown): Authors {
  const list: readonly unknown[] =
    typeof value === 'string' ? value.split(';') : Array.isArray(value) ? value : [];
  if (list.length !== authors.length) return authors;
  return authors.map((author, index) => {
    const affiliation = toPlainText(asText(list[index]));
    return affiliation === '' || author.affiliation ? author : { ...author, affiliation };
  });
}
