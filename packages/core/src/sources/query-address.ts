/** An address with the parameters that are given, in their order. */
export function queryAddress(
  address: string,
  parameters: Readonly<Record<string, string | number | undefined>>,
): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== '') url.searchParams.set(name, String(value));
  }
  return url.href;
}

/** How many papers to ask for: what is wanted, or 100, within what the source allows. */
export function pageSize(limit: number | undefined, most: number): number {
  const wanted = limit === undefined || !Number.isFinite(limit) ? 100 : Math.trunc(limit);
  return Math.max(1, Math.min(wanted, most));
}

/** How many papers come before a 1-based page. */
export function papersBefore(page: number | undefined, size: number): number {
  return page === undefined || !(page > 1) ? 0 : (Math.trunc(page) - 1) * size;
}
