import type { Search, SearchField } from './search.ts';

const FIELDS: Readonly<Record<string, SearchField>> = {
  all: 'all',
  ti: 'title',
  title: 'title',
  au: 'author',
  author: 'author',
  authors: 'author',
  abs: 'abstract',
  abstract: 'abstract',
  summary: 'abstract',
  cat: 'category',
  category: 'category',
  categories: 'category',
};
const FILTERS =
  /^(?:has|stars?|upvotes|votes|likes|citations|cites|citedby|comments|points|after|since|before|until|date|submitteddate|published|year|age|org|organi[sz]ation|affiliation|aff|institution|venue|jr|journal|conference|keywords?|kw|tags?):/i;
const CATEGORY =
  /^(?:[a-z]+(?:-[a-z]+)?\.(?:[A-Z]{2}|\*|[a-z]+-[a-z]+|[a-z]{4,}-ph)|astro-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nucl-(?:ex|th)|quant-ph)$/;
const TOKEN = /[(),]|-?(?:[a-z]+:)?"[^"]*"?|[^\s(),"]+/gi;
/** Parentheses within parentheses beyond this are passed over, so that no input goes deep. */
const DEEPEST = 20;

/** What stands between two parentheses, as far as it was read. */
interface Group {
  alternatives: Search[];
  parts: Search[];
  isNegated: boolean;
  /** Whether the next term is one that must not occur. */
  negatesNext: boolean;
}

/** The groups that are open, the outermost first, and how many were passed over. */
interface Nesting {
  groups: Group[];
  skipped: number;
}

/**
 * Reads a search: words side by side must all occur; `OR`, `AND`, `NOT`, `ANDNOT`, `-word`, "phrases",
 * parentheses and the fields of arXiv and of the topic language mean what they mean there. What cannot
 * be searched for (`has:code`) becomes a term of the field `filter`. Never fails: a parenthesis that is
 * not closed ends with the text.
 *
 * @param commaMeans commas part topics (`or`), in a plain query they mean nothing.
 */
export function parseSearch(text: string, commaMeans: 'or' | 'nothing' = 'nothing'): Search {
  const nesting: Nesting = { groups: [newGroup(false)], skipped: 0 };
  for (const [token] of text.matchAll(TOKEN)) {
    const group = nesting.groups.at(-1) ?? newGroup(false);
    if (token === '(' || token === ')') nest(token, nesting, group);
    else if (token !== ',') readWord(token, group);
    else if (commaMeans === 'or') nextAlternative(group);
  }
  while (nesting.groups.length > 1) close(nesting.groups);
  return searchOf(nesting.groups[0] ?? newGroup(false));
}

function nest(parenthesis: '(' | ')', nesting: Nesting, group: Group): void {
  if (parenthesis === ')') {
    if (nesting.skipped > 0) nesting.skipped -= 1;
    else close(nesting.groups);
  } else if (nesting.groups.length > DEEPEST) nesting.skipped += 1;
  else {
    nesting.groups.push(newGroup(group.negatesNext));
    group.negatesNext = false;
  }
}

function readWord(token: string, group: Group): void {
  if (/^(?:OR|\|\|?)$/.test(token)) nextAlternative(group);
  else if (/^(?:NOT|ANDNOT|-)$/.test(token)) group.negatesNext = true;
  else if (/^(?:AND|&&?)$/.test(token)) return;
  // "Agents: …" names a topic.
  else if (/^[^"]+:$/.test(token) && group.parts.length === 0) return;
  else {
    const isNegated = group.negatesNext || (token.length > 1 && token.startsWith('-'));
    const term = termOf(token.replace(/^-/, ''));
    if (term) group.parts.push(isNegated ? { kind: 'not', part: term } : term);
    group.negatesNext = false;
  }
}

/** A field may be asked for that is called "constructor". */
function fieldNamed(name: string): SearchField | undefined {
  const known = name.toLowerCase();
  return Object.hasOwn(FIELDS, known) ? FIELDS[known] : undefined;
}

function termOf(token: string): Search | undefined {
  if (FILTERS.test(token)) return { kind: 'term', field: 'filter', text: token };
  const [, name, quoted = token] = /^([a-z]+):(.+)$/is.exec(token) ?? [];
  const field = name === undefined ? undefined : fieldNamed(name);
  const value = field === undefined ? token : quoted;
  const text = value.replace(/[":\\[\]{}]+/g, ' ').trim();
  if (text === '') return undefined;
  const isCategory = field === undefined && CATEGORY.test(text);
  return { kind: 'term', field: field ?? (isCategory ? 'category' : 'all'), text };
}

function newGroup(isNegated: boolean): Group {
  return { alternatives: [], parts: [], isNegated, negatesNext: false };
}

function nextAlternative(group: Group): void {
  if (group.parts.length > 0) group.alternatives.push({ kind: 'all', parts: group.parts });
  group.parts = [];
  group.negatesNext = false;
}

function close(groups: Group[]): void {
  if (groups.length < 2) return;
  const inner = groups.pop() ?? newGroup(false);
  const part = searchOf(inner);
  groups.at(-1)?.parts.push(inner.isNegated ? { kind: 'not', part } : part);
}

/** Alternatives that only exclude hold for all the others: `robots, -survey`. */
function searchOf(group: Group): Search {
  nextAlternative(group);
  const excludes = (one: Search) =>
    one.kind === 'all' && one.parts.every(({ kind }) => kind === 'not');
  const excluding = group.alternatives.filter(excludes);
  const others = group.alternatives.filter((one) => !excludes(one));
  const any: Search[] = others.length > 0 ? [{ kind: 'any', parts: others }] : [];
  return { kind: 'all', parts: [...any, ...excluding] };
}
