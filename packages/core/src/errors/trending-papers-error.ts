import type { Issue } from './issue.ts';

/** What every error of this package carries besides its message. */
export interface ErrorDetails {
  /** What came in, shortened to one line. */
  received?: string;
  /** What the caller can do next, one sentence. */
  hint?: string;
  /** Address of the listing, when it had one. */
  url?: string;
  /** HTTP status, when a server answered. */
  status?: number;
  /** Problems found on the way, most telling first. */
  issues?: readonly Issue[];
  /** The error underneath. */
  cause?: unknown;
}

/**
 * Base of all errors that this package throws. `code` is stable; the message joins what went
 * wrong, what was received and what to do next, so that it can be shown as it is.
 */
export abstract class TrendingPapersError<Code extends string = string> extends Error {
  abstract override readonly name: string;
  readonly code: Code;
  readonly received?: string;
  readonly hint?: string;
  readonly url?: string;
  readonly status?: number;
  readonly issues: readonly Issue[];

  constructor(code: Code, problem: string, details: ErrorDetails = {}) {
    super(sentence(problem, details), details.cause === undefined ? {} : { cause: details.cause });
    this.code = code;
    this.issues = details.issues ?? [];
    if (details.received !== undefined) this.received = details.received;
    if (details.hint !== undefined) this.hint = details.hint;
    if (details.url !== undefined) this.url = details.url;
    if (details.status !== undefined) this.status = details.status;
  }
}

function sentence(problem: string, { received, hint }: ErrorDetails): string {
  return [problem, received && `Received: ${received}.`, hint].filter(Boolean).join(' ');
}
