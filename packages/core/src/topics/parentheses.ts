import type { Token } from './tokens.ts';
import type { TopicIssues } from './topic-issues.ts';

// Deeper than anybody writes; what walks through a topic may follow it down.
const DEEPEST = 20;

/**
 * Tokens with every parenthesis in a pair, none nested deeper than anybody can read. The others are
 * reported and left out, so that a forgotten one costs no other topic.
 */
export function withPairs(tokens: readonly Token[], issues: TopicIssues): Token[] {
  const partners = partnersOf(tokens);
  let depth = 0;
  return tokens.filter((token, index) => {
    if (token.kind !== 'open' && token.kind !== 'close') return true;
    if (!partners.has(index)) {
      reportLonely(token, issues);
      return false;
    }
    if (token.kind === 'close') return depth-- <= DEEPEST;
    if (++depth === DEEPEST + 1)
      issues.add(
        token,
        'too-deep',
        'The parentheses from here on were left out.',
        `at most ${DEEPEST} parentheses inside each other`,
      );
    return depth <= DEEPEST;
  });
}

/** The parentheses that belong together, by the index of either. */
function partnersOf(tokens: readonly Token[]): Set<number> {
  const partners = new Set<number>();
  const opened: number[] = [];
  for (const [index, { kind }] of tokens.entries()) {
    if (kind === 'open') opened.push(index);
    const partner = kind === 'close' ? opened.pop() : undefined;
    if (partner !== undefined) partners.add(partner).add(index);
  }
  return partners;
}

function reportLonely(token: Token, issues: TopicIssues): void {
  const isOpen = token.kind === 'open';
  issues.add(
    token,
    'unbalanced-parenthesis',
    `This parenthesis is not ${isOpen ? 'closed' : 'opened'} and was left out.`,
    `${isOpen ? 'a closing )' : 'an opening ('}, or none at all`,
  );
}
