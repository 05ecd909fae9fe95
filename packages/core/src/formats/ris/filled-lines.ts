const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * The lines of a text that are not empty, each with its number from 1, one at a time: millions of
 * empty ones take hardly more than the look at each sign. Lines end as on any system.
 */
export function* filledLines(text: string): Generator<{ line: string; number: number }> {
  let start = 0;
  let number = 1;
  for (let at = 0; at <= text.length; at++) {
    const sign = at === text.length ? LINE_FEED : text.charCodeAt(at);
    if (sign !== LINE_FEED && sign !== CARRIAGE_RETURN) continue;
    if (at > start) yield { line: text.slice(start, at), number };
    if (sign === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++;
    start = at + 1;
    number++;
  }
}
