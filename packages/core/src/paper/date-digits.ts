const ZERO = '0'.charCodeAt(0);

/** The number that two digits at a place are, read without a text of their own. */
export function numberAt(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

/** The year of a date text, read without a text of its own. */
export function yearOf(date: string): number {
  return numberAt(date, 0) * 100 + numberAt(date, 2);
}
