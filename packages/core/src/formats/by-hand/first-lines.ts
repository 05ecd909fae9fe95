import type { Issue } from '../../errors/issue.ts';

// The longest lists that people and bots keep have a fifth of that; each line is looked at from
// several sides, so that a flood of line ends would take minutes.
const MOST_LINES = 50_000;

/** As many lines of a list as are read, and the issue of a text that has more. */
export function firstLines(text: string): { text: string; issues: Issue[] } {
  const end = /\r\n?|\n/g;
  for (let line = 0; line < MOST_LINES; line++) if (!end.test(text)) return { text, issues: [] };
  if (text.slice(end.lastIndex).trim() === '') return { text, issues: [] };
  const issue: Issue = {
    code: 'too-many-lines',
    message: `Only the first ${MOST_LINES} lines were read. Cut the text into parts to have all.`,
    where: `line ${MOST_LINES + 1}`,
    expected: `at most ${MOST_LINES} lines`,
  };
  return { text: text.slice(0, end.lastIndex), issues: [issue] };
}
