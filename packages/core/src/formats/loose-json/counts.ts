import { COUNT_NAMES } from '../../paper/known-names.ts';
import type { CountName } from '../../paper/paper.ts';
import { toLooseDate } from '../by-hand/loose-date.ts';
import type { EntryContext } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { reportLost } from '../json/report-lost.ts';
import type { Values } from './values.ts';

const SCALE: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000 };

/**
 * The counts of a record: numbers, or texts such as "1,234", "1.2k" and "12 upvotes". A negative
 * number is how lists write that they do not know.
 */
export function countsOf(
  values: Values,
  context: EntryContext,
): Partial<Record<CountName, number>> & { observedAt?: string | undefined } {
  const counts: Partial<Record<CountName, number>> = {};
  for (const name of COUNT_NAMES) {
    const value = values.get(name)?.[0];
    if (value === undefined || Array.isArray(value)) continue;
    const count = toCount(value);
    if (count === undefined) reportLost(context, name, value, 'a whole number');
    else counts[name] = count;
  }
  const observed = (values.get('observed') ?? []).map(toLooseDate).find(Boolean);
  return { ...counts, observedAt: observed ?? context.document.observedAt };
}

function toCount(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (isRecord(value)) return toCount(value.count ?? value.total);
  if (typeof value !== 'string') return undefined;
  const match =
    /^\s*(-?\d{1,15}(?:,\d{3}){0,4}(?:\.\d{1,3})?)\s?([km])?(?:\s?\p{L}[\p{L} ]{0,30})?\s*$/iu.exec(
      value.slice(0, 80),
    );
  if (!match?.[1]) return undefined;
  return Math.round(
    Number(match[1].replaceAll(',', '')) * (SCALE[match[2]?.toLowerCase() ?? ''] ?? 1),
  );
}
