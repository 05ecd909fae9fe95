/** The moment that counts as now when the caller names none: the one place that reads the clock. */
export function systemClock(): number {
  return Date.now();
}
