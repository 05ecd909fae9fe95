/** The calendar day in UTC of a moment. */
export function toDay(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
