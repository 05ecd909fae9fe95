const MOST_LETTERS = 2000;
const MOST_OF_ID = 300;
const MOST_OF_URL = 2000;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]{5,15}Z)?)?)?$/;

/** An identifier of a paper or a list; undefined for what is none. */
export function identifier(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= MOST_OF_ID
    ? value
    : undefined;
}

/** A number that counts something; undefined for what is none. */
export function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** A text, cut where it is longer than anyone reads on here. */
export function text(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  return value.length > MOST_LETTERS ? `${value.slice(0, MOST_LETTERS - 1)}…` : value;
}

/** An ISO 8601 year, month, day or instant; undefined for what is none. */
export function date(value: unknown): string | undefined {
  return typeof value === 'string' && DATE.test(value) ? value : undefined;
}

/** An http(s) address; undefined for what is none. */
export function webUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > MOST_OF_URL) return undefined;
  return /^https?:$/.test(URL.parse(value)?.protocol ?? '') ? value : undefined;
}
