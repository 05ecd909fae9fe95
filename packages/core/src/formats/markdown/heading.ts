import { dateIn, readAppearance } from '../by-hand/venue.ts';
import type { Under } from './entry.ts';

// Headings that say that papers follow, and nothing of them.
const EMPTY =
  /^(?:(?:the |all |full |latest |recent |new |selected |related |reading |other |survey )*(?:papers?|publications?|articles?|lists?|paper list|reading list)|(?:table of )?contents?|awesome\b.{0,80}|overview|introduction|readme|resources|references|links|misc\w*|others?|updates?|news|目录|论文列表)$/i;
const MONTHS = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/gi;

/** What a heading says of the papers below it: where and when they appeared, when they were listed, or their topic. */
export function readHeading(text: string): Under {
  const words = text
    .replace(/[\p{Extended_Pictographic}*_`#]|\ufe0f|\u200d/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '' || words.length > 120 || EMPTY.test(words)) return {};
  const appearance = readAppearance(words.replace(/\s+(?:papers?|论文)$/i, ''));
  if (appearance) return appearance;
  const isPeriod =
    /\b(?:week|weekly|daily|digest|updated? (?:on|at)|papers? (?:of|for|on)|last updated?)\b/i.test(
      words,
    );
  if (!isPeriod) return { topic: words };
  const listed = periodIn(words);
  return listed === undefined ? {} : { listed };
}

/** The day, the month or the year that all of a period lies in: "(June 23 - June 29) - 2025" is a month. */
function periodIn(words: string): string | undefined {
  const date = dateIn(words);
  if (date !== undefined && date.length > 7) return date;
  const years = new Set(words.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []);
  const months = new Set((words.match(MONTHS) ?? []).map((name) => name.slice(0, 3).toLowerCase()));
  const [year] = years;
  const [month] = months;
  // A week that ends in January began in the year before.
  if (years.size !== 1 || year === undefined) return undefined;
  if (months.size === 1 && month) return dateIn(`${month} ${year}`) ?? year;
  return months.has('dec') && months.has('jan') ? undefined : year;
}
