const LONGEST = 80;

/** A short, one-line picture of any value, for the `received` field of issues and errors. */
export function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value : describe(value);
  const line = text
    .slice(0, LONGEST * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

function describe(value: unknown): string {
  if (value === undefined || typeof value === 'function') return String(typeof value);
  try {
    return JSON.stringify(value);
  } catch {
    // Cyclic objects and big integers have no JSON.
    return Object.prototype.toString.call(value);
  }
}
