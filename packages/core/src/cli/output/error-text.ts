import { TrendingPapersError } from '../../errors/trending-papers-error.ts';
import { toPrintable } from '../../paper/text/display-width.ts';

const MOST_ISSUES = 3;

/** What a user reads of an error: a sentence and what to do, never a stack unless it was asked for. */
export function errorText(
  error: unknown,
  { isVerbose, command }: { isVerbose: boolean; command: string | undefined },
): string {
  const stack = isVerbose && error instanceof Error && error.stack ? [error.stack] : [];
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof TrendingPapersError)) {
    const more = isVerbose ? '' : ' Run it again with --verbose to see where.';
    const text = toPrintable(
      `This is a bug in trending-papers, please report it: ${message}.${more}`,
    );
    return `${[`trending-papers: ${text}`, ...stack].join('\n')}\n`;
  }
  const issues = error.issues
    .slice(0, MOST_ISSUES)
    .map(({ where, message }) => `  ${toPrintable(`${where}: ${message}`)}`);
  const more = error.issues.length - issues.length;
  const help = command === undefined ? '--help' : `help ${command}`;
  return `${[
    `trending-papers: ${toPrintable(message)}`,
    ...issues,
    ...(more > 0 ? [`  and ${more} more`] : []),
    ...(error.url !== undefined && !message.includes(error.url) ? [`  Address: ${error.url}`] : []),
    ...(error.code === 'usage' ? [`See: trending-papers ${help}`] : []),
    ...stack,
  ].join('\n')}\n`;
}
