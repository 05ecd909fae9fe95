import { excerpt } from '../../errors/excerpt.ts';
import type { EntryContext } from '../format.ts';
import { LONGEST_LINE } from '../longest.ts';

const KEPT = 300;

/**
 * A title as publishers deposit it. Some deposit the page of a whole issue in its place: of that
 * the first words are kept, and it is reported.
 */
export function titleField({ report }: Pick<EntryContext, 'report'>, title: string): string {
  if (title.length <= LONGEST_LINE) return title;
  report({
    code: 'overlong-title',
    message: `The title was cut: it has ${title.length} characters, so it is no title alone.`,
    expected: `at most ${LONGEST_LINE} characters`,
    received: excerpt(title),
  });
  return `${title.slice(0, KEPT).replace(/\s\S*$/, '')}…`;
}
