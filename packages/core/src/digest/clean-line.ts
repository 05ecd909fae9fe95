// What moves a cursor, ends a line, turns the text around it, or is half a character.
const UNWANTED =
  /[\s\p{Cc}\p{Surrogate}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/gu;

/** A text of a paper as one line that nothing can break out of, at most so many characters long. */
export function cleanLine(text: string, longest = 300): string {
  const line = text
    .slice(0, longest * 4)
    .replace(UNWANTED, ' ')
    .trim();
  return line.length > longest ? `${cutBefore(line, longest - 1)}…` : line;
}

/** The beginning of a text, without half a character at its end. */
export function cutBefore(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}
