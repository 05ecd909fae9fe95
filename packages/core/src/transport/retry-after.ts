/**
 * Milliseconds until a server wants to be asked again, from its header `Retry-After`: seconds, or a date
 * (RFC 9110, 10.2.3). Undefined when it does not say.
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1_000;
  const instant = Date.parse(value);
  return /\d/.test(value) && !Number.isNaN(instant) ? Math.max(0, instant - now) : undefined;
}
