import { excerpt } from '../errors/excerpt.ts';
import type { Issue } from '../errors/issue.ts';
import type { PaperDraft } from '../paper/complete-paper.ts';
import { titleField } from './json/title-field.ts';
import { LONGEST_LINE, LONGEST_TEXT, MOST_PARTS } from './longest.ts';

type Report = (issue: Omit<Issue, 'where'>) => void;

// Some publishers put all institutes of a consortium here.
const LONGEST_AFFILIATION = 20_000;

/**
 * A draft whose fields are as long as fields of papers are. What is longer is cut, and reported: a
 * source that sends a book as a title must not fill the page of whoever lists it.
 */
export function withinLimits(draft: PaperDraft, report: Report): PaperDraft {
  const cut = cutTexts(draft, report);
  const title = titleField({ report }, draft.title);
  if (title !== draft.title) cut.title = title;
  const authors = authorsWithin(draft.authors, report);
  if (authors !== draft.authors) cut.authors = authors;
  return Object.keys(cut).length === 0 ? draft : { ...draft, ...cut };
}

function cutTexts(draft: PaperDraft, report: Report): Partial<PaperDraft> {
  const cut: Partial<PaperDraft> = {};
  for (const field of ['abstract', 'summary', 'venue', 'language'] as const) {
    const text = draft[field];
    const longest = field === 'abstract' || field === 'summary' ? LONGEST_TEXT : LONGEST_LINE;
    if (typeof text === 'string' && text.length > longest) {
      cut[field] = cutTo(text, longest);
      reportCut(report, `The ${field} was cut: it has ${text.length} characters.`, text, longest);
    }
  }
  for (const field of ['categories', 'keywords'] as const) {
    const overlong = draft[field]?.find((text) => text.length > LONGEST_LINE);
    if (overlong === undefined) continue;
    cut[field] = draft[field]?.map((text) => cutTo(text, LONGEST_LINE));
    reportCut(report, `One of the ${field} or more was cut.`, overlong, LONGEST_LINE);
  }
  return cut;
}

function authorsWithin(authors: PaperDraft['authors'], report: Report): PaperDraft['authors'] {
  if (authors === undefined) return undefined;
  const overlong = authors.find(isOverlong);
  if (overlong !== undefined) {
    const longest = overlong.name.length > LONGEST_LINE ? LONGEST_LINE : LONGEST_AFFILIATION;
    reportCut(report, 'One of the authors or more was cut.', overlong.name, longest);
  }
  if (authors.length > MOST_PARTS) {
    report({
      code: 'too-many-authors',
      message: `Only the first ${MOST_PARTS} of ${authors.length} authors were kept.`,
      expected: `at most ${MOST_PARTS} authors`,
    });
  }
  if (overlong === undefined && authors.length <= MOST_PARTS) return authors;
  return authors.slice(0, MOST_PARTS).map((author) => {
    if (!isOverlong(author)) return author;
    const { name, affiliation, ...rest } = author;
    const known =
      affiliation === undefined ? {} : { affiliation: cutTo(affiliation, LONGEST_AFFILIATION) };
    return { ...rest, ...known, name: cutTo(name, LONGEST_LINE) };
  });
}

type DraftAuthor = NonNullable<PaperDraft['authors']>[number];

function isOverlong({ name, affiliation = '' }: DraftAuthor): boolean {
  return name.length > LONGEST_LINE || affiliation.length > LONGEST_AFFILIATION;
}

/** The first characters of a text, none of them torn apart. */
function cutTo(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function reportCut(report: Report, message: string, text: string, longest: number): void {
  report({
    code: 'overlong-field',
    message,
    expected: `at most ${longest} characters`,
    received: excerpt(text),
  });
}
