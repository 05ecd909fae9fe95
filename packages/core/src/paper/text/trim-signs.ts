// Patterns such as /[.,;]+$/ try every sign of a text that is full of them: time grows with the
// square of its length. These look at each sign once.

/** A text without those signs at its end. */
export function trimEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

/** A text without those signs at its beginning. */
export function trimStart(text: string, signs: string): string {
  let start = 0;
  while (start < text.length && signs.includes(text[start] as string)) start++;
  return text.slice(start);
}
