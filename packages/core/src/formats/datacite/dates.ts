import { toDayOrInstant } from '../../paper/to-date-text.ts';
import type { EntryContext } from '../format.ts';
import { asRecords, asText } from '../json/loose.ts';
import { dateField } from '../json/report-lost.ts';

/**
 * The dates of a record by their type, in order. A range counts from its start; what is no date is
 * left out and reported. Source: DataCite Metadata Schema 4.5, property 8.
 */
export function datesByType(
  dates: unknown,
  context: Pick<EntryContext, 'report'>,
): ReadonlyMap<string, readonly string[]> {
  const byType = new Map<string, string[]>();
  for (const { date, dateType } of asRecords(dates)) {
    const type = asText(dateType);
    const start = dateField(context, `dates ${type}`, asText(date).split('/')[0]);
    const known = toDayOrInstant(start);
    const others = byType.get(type);
    if (known === undefined) continue;
    if (others) others.push(known);
    else byType.set(type, [known]);
  }
  return byType;
}

/**
 * When the work came out. arXiv deposits each version's submission, of which the first counts;
 * otherwise `Issued`, made more exact by `Available` where both name the same time.
 */
export function publicationDate(
  byType: ReadonlyMap<string, readonly string[]>,
  isArxiv: boolean,
): string | undefined {
  const first = (type: string) => byType.get(type)?.[0];
  const submitted = [...(byType.get('Submitted') ?? [])].sort()[0];
  if (isArxiv && submitted !== undefined) return submitted;
  const issued = first('Issued');
  const available = first('Available');
  if (issued === undefined) return available ?? submitted ?? first('Created');
  return available?.startsWith(issued) ? available : issued;
}
