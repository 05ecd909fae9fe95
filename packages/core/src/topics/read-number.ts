const THOUSANDS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/** Reads a count: `100`, `1,000`, `1.5k`. */
export function readCount(text: string): number | undefined {
  const [, digits, unit = ''] = /^(\d{1,15}(?:,\d{3})*(?:\.\d{1,15})?)([km]?)$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  return Number(digits.replaceAll(',', '')) * (THOUSANDS[unit.toLowerCase()] ?? 1);
}

// A month and a year are as long as in the windows of a ranking.
const DAYS: Readonly<Record<string, number>> = { h: 1 / 24, d: 1, w: 7, m: 31, y: 366 };

/** Reads a length of time in days: `12h`, `7d`, `2 weeks`, `3m`, `1y`. */
export function readDuration(text: string): number | undefined {
  const pattern =
    /^(\d{1,6}(?:\.\d{1,6})?)\s*(?:(h)(?:ours?)?|(d)(?:ays?)?|(w)(?:eeks?)?|(m)(?:o|onths?)?|(y)(?:ears?)?)$/i;
  const [, number, ...units] = pattern.exec(text) ?? [];
  const unit = units.find((one) => one !== undefined)?.toLowerCase() ?? '';
  return number === undefined ? undefined : Number(number) * (DAYS[unit] ?? 1);
}
