import * as v from 'valibot';
import { excerpt } from '../../errors/excerpt.ts';
import { type Paper, PaperSchema } from '../../paper/paper.ts';
import type { EntryContext } from '../format.ts';
import { isRecord } from '../json/is-record.ts';

// Each round removes every part that the last check refused, so that two are enough unless one bad
// part hides another.
const MOST_ROUNDS = 5;

/** The keys that a paper always has, with what they are when the source left them out. */
const defaults = () => ({
  id: 'unknown',
  ids: {},
  authors: [],
  categories: [],
  keywords: [],
  links: [],
  counts: {},
  provenance: [],
});

/**
 * The valid parts of a record that should be a paper: an element of a list or a single value that
 * the schema refuses is left out, with an issue that names its path.
 */
export function keepValid(
  record: Record<string, unknown>,
  { report }: Pick<EntryContext, 'report'>,
): Paper {
  let candidate: Record<string, unknown> = { ...defaults(), ...record };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const check = v.safeParse(PaperSchema, candidate);
    if (check.success) return check.output;
    const cut = new Set<string>();
    for (const issue of check.issues) {
      report({
        code: 'invalid-field',
        message: `"${v.getDotPath(issue)}" was left out: it is not as it must be.`,
        expected: issue.expected ?? issue.message,
        received: excerpt(issue.input),
      });
      cut.add(partOf(issue));
    }
    candidate = { ...defaults(), ...without(candidate, cut) };
  }
  return v.parse(PaperSchema, { ...defaults(), title: record.title });
}

/**
 * The smallest part that can go: a key, a key inside an object, an element of a list. An object
 * that lacks a key it must have goes as a whole.
 */
function partOf(issue: v.BaseIssue<unknown>): string {
  const [outer, inner] = issue.path ?? [];
  if (
    inner === undefined ||
    (isRecord(inner.input) && !Object.hasOwn(inner.input, String(inner.key)))
  )
    return String(outer?.key);
  return `${outer?.key}.${inner.key}`;
}

function without(
  record: Record<string, unknown>,
  cut: ReadonlySet<string>,
): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) {
    if (cut.has(key)) continue;
    if (Array.isArray(value)) kept[key] = value.filter((_, index) => !cut.has(`${key}.${index}`));
    else if (isRecord(value)) {
      kept[key] = Object.fromEntries(
        Object.entries(value).filter(([inner]) => !cut.has(`${key}.${inner}`)),
      );
    } else kept[key] = value;
  }
  return kept;
}
