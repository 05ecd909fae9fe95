import { seededRandom } from './seeded-random.ts';

const WHOLE = 100;
const TYPED = 60;

/** Queries of two to four words that stand side by side in titles, and beginnings of such, the same ones each time. */
export function queriesFrom(titles: readonly string[]): { whole: string[]; typed: string[] } {
  const random = seededRandom(20_261_124);
  const next = (): string => {
    for (;;) {
      const title = titles[Math.floor(random() * titles.length)] ?? '';
      const words = title.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
      const count = 2 + Math.floor(random() * 3);
      if (words.length < count) continue;
      const from = Math.floor(random() * (words.length - count + 1));
      return words.slice(from, from + count).join(' ');
    }
  };
  const whole = Array.from({ length: WHOLE }, next);
  const typed = Array.from({ length: TYPED }, () => {
    const query = next();
    const last = query.slice(query.lastIndexOf(' ') + 1);
    return query.slice(0, query.length - Math.floor(random() * last.length));
  });
  return { whole, typed };
}
