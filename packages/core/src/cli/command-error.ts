import { TrendingPapersError } from '../errors/trending-papers-error.ts';

/**
 * Why the command itself cannot go on:
 * - `usage`: an argument that does not exist, is missing or has a value that is none (exit code 2);
 * - `no-such-file`, `unreadable-file`, `unwritable-file`: what the system says of a path;
 * - `too-large`: an input beyond `--max-bytes`;
 * - `unreadable-inputs`: none of several inputs could be read;
 * - `shrunk`: the new list is suspiciously small and the old file was kept;
 * - `interrupted`: the user ended it (exit code 130).
 */
export type CommandErrorCode =
  | 'usage'
  | 'no-such-file'
  | 'unreadable-file'
  | 'unwritable-file'
  | 'too-large'
  | 'unreadable-inputs'
  | 'shrunk'
  | 'interrupted';

/** Thrown by the command, always caught by it, and printed as its message. */
export class CommandError extends TrendingPapersError<CommandErrorCode> {
  override readonly name = 'CommandError';
}
