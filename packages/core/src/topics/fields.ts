// Each field with its other names: those of arXiv and what people write in search boxes elsewhere.
// Source: info.arxiv.org/help/api/user-manual.html, section 5.1
const NAMES = {
  all: '',
  title: 'ti',
  abstract: 'abs summary',
  keyword: 'keywords kw tag tags',
  author: 'au authors',
  org: 'organization organisation affiliation aff institution',
  venue: 'jr journal conference',
  cat: 'category categories',
  has: '',
  stars: 'star',
  upvotes: 'votes likes',
  comments: '',
  points: '',
  citations: 'cites citedby',
  after: 'since',
  before: 'until',
  date: 'submitteddate published year',
  age: '',
} as const;

/** A field of the topic language: the word before a colon. */
export type FieldName = keyof typeof NAMES;

/** All fields by their own name. */
export const FIELD_NAMES = Object.keys(NAMES) as FieldName[];

/** The field that a word names, in any case and by any of its names. */
export function fieldOf(word: string): FieldName | undefined {
  if (word === '') return undefined;
  const name = word.toLowerCase();
  return FIELD_NAMES.find((field) => field === name || NAMES[field].split(' ').includes(name));
}

/** Whether a field's value is a number or a time, which may be compared. */
export function isCompared(field: FieldName): boolean {
  return FIELD_NAMES.indexOf(field) >= FIELD_NAMES.indexOf('stars');
}

/** The one of some names that a mistyped word most likely means. */
export function closestName(word: string, names: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  return names.find((name) => isOneSlipApart(lower, name));
}

/** Whether one letter added, dropped, changed or swapped with its neighbour makes one word the other. */
function isOneSlipApart(one: string, other: string): boolean {
  if (one.length < 3 || Math.abs(one.length - other.length) > 1) return false;
  let head = 0;
  while (head < one.length && one[head] === other[head]) head++;
  const rest = (word: string, from: number) => word.slice(head + from);
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1) ||
    (rest(one, 2) === rest(other, 2) &&
      one[head] === other[head + 1] &&
      one[head + 1] === other[head])
  );
}
