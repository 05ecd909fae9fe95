/** Where an element of an array ends, and where its quotes stopped making sense. */
export interface ElementEnd {
  /** The comma or bracket behind it; the length of the text when there is none. */
  end: number;
  /** The first quote of the string behind which no JSON can go on as it does. */
  brokenAt?: number;
}

/**
 * Finds the end of the element of a JSON array that begins at `start`, by counting brackets.
 *
 * @param lookOn how far to look for it behind a broken quote. Default: not at all.
 */
export function elementEnd(text: string, start: number, lookOn = 0): ElementEnd {
  let depth = 0;
  let brokenAt: number | undefined;
  for (let i = start; i < text.length; i++) {
    if (brokenAt !== undefined && i > brokenAt + lookOn) break;
    const char = text[i] as string;
    if (char === '"') {
      const closing = endOfString(text, i);
      if (brokenAt === undefined && !goesOn(text, closing + 1)) brokenAt = i;
      i = closing;
    } else if (depth === 0 && (char === ',' || char === ']')) return ended(i, brokenAt);
    else depth = Math.max(0, depth + depthChange(char));
  }
  return ended(text.length, brokenAt);
}

function ended(end: number, brokenAt: number | undefined): ElementEnd {
  return { end, ...(brokenAt !== undefined && { brokenAt }) };
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

const BEHIND_STRING = /\s*(?:[:,}\]]|$)/y;

/** Whether what follows a string may: a sign, or the end of a text that was cut off. */
function goesOn(text: string, at: number): boolean {
  BEHIND_STRING.lastIndex = at;
  return at >= text.length || BEHIND_STRING.test(text);
}
