import type { Issue } from '../errors/issue.ts';

/** A piece of the text by its characters, the end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Gathers what is wrong with a text of topics. */
export class TopicIssues {
  readonly source: string;
  readonly #issues: Issue[] = [];

  constructor(source: string) {
    this.source = source;
  }

  add({ start, end }: Span, code: string, message: string, expected: string): void {
    const last = this.#issues.at(-1);
    // A row of the same mistakes, as in "((((", is told once.
    if (last?.position?.end === start && last.code === code && last.message === message) {
      last.position.end = end;
      last.received = this.source.slice(last.position.start, end);
      return;
    }
    this.#issues.push({
      code,
      message,
      where: `topics, character ${start + 1}`,
      expected,
      received: this.source.slice(start, end),
      position: { start, end },
    });
  }

  /** All issues by their place in the text. */
  inOrder(): Issue[] {
    return this.#issues.sort((a, b) => (a.position?.start ?? 0) - (b.position?.start ?? 0));
  }
}
