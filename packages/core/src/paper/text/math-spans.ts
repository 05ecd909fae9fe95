// The longest formula that a title or an abstract may have in one line.
const LONGEST_MATH = 1_000;

/** A formula in a text: where it stands, with its dollars, and what is between them. */
export interface MathSpan {
  start: number;
  end: number;
  source: string;
  body: string;
}

/**
 * The formulas of a text, in order.
 *
 * Pandoc's rule for `$…$`: no white space inside next to the dollars, no digit after the closing
 * one, unless a command stands inside (`$\sim$100`). Beyond it, a dollar amount followed by words
 * is money ("$60 GPUs and $40").
 * Source: pandoc.org/MANUAL, extension tex_math_dollars.
 */
export function* mathSpans(text: string): Generator<MathSpan> {
  const opening = /\\[\s\S]|\$\$?/g;
  const closings = new Closings(text);
  for (let open = opening.exec(text); open; open = opening.exec(text)) {
    const closing = open[0] === '\\(' ? '\\)' : open[0] === '\\[' ? '\\]' : open[0];
    if (open[0].startsWith('\\') && closing === open[0]) continue;
    const from = opening.lastIndex;
    const to = closings.next(closing, from);
    if (to < 0 || to + closing.length > from + LONGEST_MATH) continue;
    const inside = text.slice(from, to);
    if (closing.startsWith('$') && !looksLikeMath(inside, text[to + closing.length])) continue;
    const end = to + closing.length;
    yield { start: open.index, end, ...tidy(inside, text.slice(open.index, end)) };
    opening.lastIndex = end;
  }
}

/** Without the blanks that some put inside their dollars. */
function tidy(inside: string, source: string): { source: string; body: string } {
  if (!/^\$\s/.test(source)) return { source, body: inside };
  const body = inside.trim();
  return { source: `$${body}$`, body };
}

/** Where the closings of a text stand; each is looked for once, however many openings precede it. */
class Closings {
  readonly #text: string;
  readonly #found = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The first closing of that kind from there on; -1 when there is none. */
  next(closing: string, from: number): number {
    const known = this.#found.get(closing);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    let at = this.#text.indexOf(closing, from);
    if (closing.startsWith('$'))
      while (at > from && this.#text[at - 1] === '\\') at = this.#text.indexOf(closing, at + 1);
    this.#found.set(closing, at);
    return at;
  }
}

function looksLikeMath(body: string, following: string | undefined): boolean {
  if (body === '' || (/^\s|\s$/.test(body) && !isSetApart(body))) return false;
  if (/\d/.test(following ?? '') && !/\\[A-Za-z]/.test(body)) return false;
  return !isAmountThenWords(body.trim());
}

/** Some put blanks on both sides, `$ \alpha $`: with a command between them it is no money. */
function isSetApart(body: string): boolean {
  return /^\s{1,3}\S/.test(body) && /\S\s{1,3}$/.test(body) && /\\[A-Za-z]/.test(body);
}

function isAmountThenWords(body: string): boolean {
  const amount = /^[.,]*\d[\d.,]*[kKmMbB]?(?!\w)/.exec(body)?.[0];
  if (amount === undefined) return false;
  // In two steps, for one pattern would try every end of the amount.
  return /^[^\\^_=<>+]*?[A-Za-z]{3}/.test(body.slice(amount.length));
}
