/** The keywords of one text: separated by semicolons where it has any, else by commas. */
export function keywordsIn(text: string): string[] {
  return text
    .split(text.includes(';') ? ';' : ',')
    .map((keyword) => keyword.trim())
    .filter(Boolean);
}
