import type { ListingFacts } from '../format.ts';
import type { Block } from './blocks.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const DATE = new RegExp(
  `^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? )?(?:${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?|\\d{4}-\\d{2}-\\d{2})$`,
  'i',
);

/** The lines of a page's head and furniture that are no titles, each with what it tells. */
const HEADER_LINES: readonly {
  pattern: RegExp;
  fact?: (match: RegExpExecArray) => ListingFacts;
}[] = [
  { pattern: /^new$/i, fact: ([badge]) => ({ badge }) },
  {
    pattern: /^get .{0,60}\b(?:e-?mail|inbox)\b.{0,40}$/i,
    fact: ([callToSubscribe]) => ({ callToSubscribe }),
  },
  { pattern: /^subscribe$/i },
  // The copy loses the space that the page shows after "by".
  {
    pattern: /^by\s*(AK\b.{0,80}|.{0,80}\bcommunity)$/,
    fact: ([, curators = '']) => ({ curators: curators.trim() }),
  },
  { pattern: DATE, fact: ([date]) => ({ date: dateText(date) }) },
  { pattern: /^(?:daily|trending) papers$/i, fact: ([title]) => ({ title }) },
  // The page's own words between the papers.
  {
    pattern:
      /^(?:daily|weekly|monthly|previous|next|trending|upvote|submitted by|published on|hugging ?face|papers|arxiv page|github|log in|sign up)$/i,
  },
  {
    pattern:
      /^(?:upvote|github|submitted by|published on) (?:@?[\w.-]+|[a-z]+ \d{1,2}(?:, \d{4})?)$/i,
  },
  {
    pattern:
      /^(?:[·|<>‹›▲△-]\s*)?(?:\d[\d.,]*k?(?: (?:authors?|comments?|votes?|upvotes?|stars?))?)?$/i,
  },
];

/** Whether a block belongs to the page's furniture, and what it says of the listing. */
export function readHeaderLine({ kind, text }: Block): ListingFacts | undefined {
  if (kind === 'prose') return undefined;
  for (const { pattern, fact } of HEADER_LINES) {
    const match = pattern.exec(text);
    if (match) return fact?.(match) ?? {};
  }
  return undefined;
}

/** A date with a year becomes ISO 8601; one without stays as it stands, for no year is made up. */
function dateText(text: string): string {
  if (!/\d{4}/.test(text) || /^\d{4}-/.test(text)) return text;
  const date = new Date(`${text.replace(/\./g, '')} UTC`);
  return Number.isNaN(date.getTime()) ? text : date.toISOString().slice(0, 10);
}
