/** Many short texts in two typed arrays: where each begins, one more than there are, and their UTF-16 units. */
export interface TextTable {
  starts: Uint32Array;
  units: Uint16Array;
}

/** Puts texts into a table. */
export function textTableOf(texts: readonly string[]): TextTable {
  const starts = new Uint32Array(texts.length + 1);
  for (const [index, text] of texts.entries())
    starts[index + 1] = (starts[index] as number) + text.length;
  const units = new Uint16Array(starts[texts.length] as number);
  let at = 0;
  for (const text of texts)
    for (let index = 0; index < text.length; index++) units[at++] = text.charCodeAt(index);
  return { starts, units };
}

/** How many texts a table holds. */
export function sizeOf({ starts }: TextTable): number {
  return starts.length - 1;
}

/** The text at a place. */
export function textAt({ starts, units }: TextTable, index: number): string {
  const end = starts[index + 1] as number;
  let text = '';
  // Arguments of a call are limited; texts are short but for hostile ones.
  for (let at = starts[index] as number; at < end; at += 4096)
    text += String.fromCharCode(...units.subarray(at, Math.min(end, at + 4096)));
  return text;
}

/** In a table in ascending order: the place of the first text that is not less. */
export function lowerBound(table: TextTable, text: string): number {
  let low = 0;
  let high = sizeOf(table);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isLess(table, middle, text)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In a table in ascending order: the place of a text; -1 if it is not there. */
export function placeOf(table: TextTable, text: string): number {
  const place = lowerBound(table, text);
  return place < sizeOf(table) && textAt(table, place) === text ? place : -1;
}

/** Whether the text at a place comes before another, unit by unit as `<` compares. */
function isLess({ starts, units }: TextTable, index: number, text: string): boolean {
  const start = starts[index] as number;
  const length = (starts[index + 1] as number) - start;
  const shorter = Math.min(length, text.length);
  for (let at = 0; at < shorter; at++) {
    const difference = (units[start + at] as number) - text.charCodeAt(at);
    if (difference !== 0) return difference < 0;
  }
  return length < text.length;
}
