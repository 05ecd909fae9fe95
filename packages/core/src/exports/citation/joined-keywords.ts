/**
 * Keywords as one text: between commas, or between semicolons where a keyword has a comma itself.
 * A semicolon in a keyword, which nothing could tell from one between two, becomes a comma.
 */
export function joinedKeywords(keywords: readonly string[]): string {
  const whole = keywords.map((keyword) => keyword.replaceAll(';', ','));
  const hasCommas = whole.some((keyword) => keyword.includes(','));
  // The last one, too, so that a single keyword is not taken for several.
  return hasCommas ? whole.map((keyword) => `${keyword};`).join(' ') : whole.join(', ');
}
