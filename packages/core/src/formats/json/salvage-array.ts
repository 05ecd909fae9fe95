/** One element of a broken JSON array: its source, and whether it was complete. */
export interface ElementSource {
  source: string;
  complete: boolean;
}

/**
 * Cuts the text of a JSON array that `JSON.parse` refused into its elements, by counting brackets
 * outside strings, so that a truncated download or one bad element costs no other. Linear in the
 * length of the text.
 */
export function salvageArray(text: string): ElementSource[] {
  const elements: ElementSource[] = [];
  const first = text.indexOf('[') + 1;
  let start = first;
  let depth = 0;
  const cut = (end: number, complete: boolean) => {
    const source = text.slice(start, end).trim();
    if (source !== '') elements.push({ source, complete });
    start = end + 1;
  };
  for (let i = first; first > 0 && i < text.length; i++) {
    const char = text[i] as string;
    if (char === '"') i = endOfString(text, i);
    else if (depth === 0 && (char === ',' || char === ']')) cut(i, true);
    else depth += depthChange(char);
    if (depth < 0) depth = 0;
    if (char === ']' && start === i + 1) return elements;
  }
  if (first > 0) cut(text.length, false);
  return elements;
}

function depthChange(char: string): -1 | 0 | 1 {
  if (char === '{' || char === '[') return 1;
  return char === '}' || char === ']' ? -1 : 0;
}

/** Offset of the quote that closes the string which opens at `from`. */
function endOfString(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i;
  }
  return text.length;
}
