import { type MathSpan, mathSpans } from '../../paper/text/math-spans.ts';

/** Texts and formulas of a text, in order. */
export interface TexPiece {
  readonly isMath: boolean;
  /** As TeX wants it. */
  readonly source: string;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  // In TeX's first encoding of fonts these three would be ¡, ¿ and a dash.
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
  ['|', '\\textbar{}'],
]);

/**
 * A plain text in TeX: signs that TeX gives a meaning are escaped, formulas between dollars stay,
 * all other characters, also non-ASCII ones, are what they are. Braces of the result pair, for
 * BibTeX counts every brace, even one behind a backslash.
 */
export function texText(text: string): string {
  return texPieces(text)
    .map(({ source }) => source)
    .join('');
}

/** The same in pieces, so that formulas can be told from text. */
export function texPieces(text: string): TexPiece[] {
  const pieces: { isMath: boolean; source: string }[] = [];
  let rest = 0;
  for (const span of mathSpans(text)) {
    const formula = texFormula(span);
    if (formula === undefined) continue;
    pieces.push({ isMath: false, source: text.slice(rest, span.start) });
    pieces.push({ isMath: true, source: formula });
    rest = span.end;
  }
  pieces.push({ isMath: false, source: text.slice(rest) });
  const plain = pieces.filter(({ isMath }) => !isMath).map(({ source }) => source);
  const inTex = escaper(isPaired(plain.join('').match(/[{}]/g) ?? []));
  return pieces
    .filter(({ source }) => source !== '')
    .map(({ isMath, source }) => ({ isMath, source: isMath ? source : inTex(source) }));
}

/**
 * A formula as it may stand in an entry; undefined when TeX could not set it, so that its signs are
 * text. Braces to be seen that do not pair, as in `\left\{ x \right.`, are called by their names.
 */
function texFormula({ source, body }: MathSpan): string | undefined {
  const tokens = body.match(/\\[\s\S]|[{}%#]|[^\\{}%#]+|\\/g) ?? [];
  if (!isPaired(tokens) || tokens.some((token) => /^(?:[%#]|\\)$/.test(token))) return undefined;
  if (isPaired(tokens.map((token) => token.at(-1) ?? ''))) return source;
  const named = tokens.map((token) =>
    token === '\\{' ? '\\lbrace{}' : token === '\\}' ? '\\rbrace{}' : token,
  );
  return `$${named.join('')}$`;
}

/** Whether every brace among some tokens opens or closes one that is open. */
function isPaired(tokens: readonly string[]): boolean {
  let depth = 0;
  for (const token of tokens) {
    if (token === '{') depth++;
    else if (token === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

/** The escapes of a text whose braces pair, or do not. */
function escaper(hasPairs: boolean): (text: string) => string {
  const brace = (sign: string) => (sign === '{' ? '\\textbraceleft{}' : '\\textbraceright{}');
  const escaped = (sign: string) =>
    ESCAPES.get(sign) ?? (/[{}]/.test(sign) && !hasPairs ? brace(sign) : `\\${sign}`);
  // Two hyphens would become a dash.
  return (text) => text.replace(/[\\~^<>|&%$#_{}]/g, escaped).replace(/-(?=-)/g, '-{}');
}
