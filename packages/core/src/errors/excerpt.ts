const LONGEST = 80;
// White space, and what moves the cursor or turns the text around.
const UNPRINTABLE = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/** A short, one-line picture of any value, for the `received` field of issues and errors. */
export function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value : describe(value);
  const line = text
    .slice(0, LONGEST * 4)
    .replace(UNPRINTABLE, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

function describe(value: unknown): string {
  if (value === undefined || typeof value === 'function') return typeof value;
  try {
    // Symbols, and objects whose toJSON says so, have no JSON.
    return JSON.stringify(value) ?? typeof value;
  } catch {
    // Cyclic objects and big integers have no JSON.
    return Object.prototype.toString.call(value);
  }
}
