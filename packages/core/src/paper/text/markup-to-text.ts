import { Parser } from 'htmlparser2';
import { isBlockName, isMarkupName } from './markup-names.ts';
import { toPlainText } from './plain-text.ts';

const TAG = /^<\/?[\w:.-]+(?:\s+[\w:.-]+\s*=|\s*\/?>)/;
const HAS_MARKUP = /<[a-z/][^<>]*>/i;
const OWN_HEADING = /^(?:abstract|summary|résumé|zusammenfassung|resumen)[.:]?$/i;
// The parser's time grows with the square of the depth.
const DEEPEST = 60;

// Ten times the longest text that a paper may keep: what stands behind it would be cut anyway.
const LONGEST_MARKUP = 1_000_000;

/**
 * The plain text of a title or an abstract with markup inside, as publishers deposit it: JATS with
 * or without prefix, MathML, HTML, also escaped, and signs escaped twice. Paragraphs are joined,
 * headings end in a colon, the heading "Abstract" goes, exponents become superscripts; of a formula
 * in TeX and MathML the TeX stays. Linear, and without recursion.
 * Sources: jats.nlm.nih.gov (elements of abstracts), Crossref's guide to face markup.
 */
export function markupToText(source: string): string {
  const text = readMarkup(source.slice(0, LONGEST_MARKUP));
  const unescaped = /&lt;\/[a-z]/i.test(text)
    ? readMarkup(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
    : text;
  return toPlainText(unescaped).replace(/&(?:amp|lt|gt|quot);/g, (entity) => toPlainText(entity));
}

function readMarkup(source: string): string {
  if (!HAS_MARKUP.test(source)) return source;
  const reader = new MarkupReader();
  let read = 0;
  const tag = (qualified: string) => {
    const written = source.slice(parser.startIndex, parser.endIndex + 1);
    read = parser.endIndex + 1;
    const name = qualified.slice(qualified.indexOf(':') + 1).toLowerCase();
    if (isMarkupName(name) && TAG.test(written)) return name;
    reader.text(written);
    return undefined;
  };
  const parser = new Parser(
    {
      onopentag: (qualified) => {
        const name = tag(qualified);
        if (!reader.open(name ?? '')) parser.pause();
      },
      ontext: (text) => {
        read = parser.endIndex + 1;
        reader.text(text);
      },
      onclosetag: (qualified, isImplied) => {
        if (isImplied) read = Math.max(read, parser.endIndex + 1);
        else tag(qualified);
        reader.close();
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.write(source);
  const rest = source.slice(read);
  if (reader.isTooDeep) return source;
  // An open bracket swallows what follows it, as in "<i>p</i> <0.05"; what was cut off stays, too.
  return reader.result() + (/^<(?![!?])/.test(rest) ? rest : '');
}

/** Collects text while elements open and close. */
class MarkupReader {
  isTooDeep = false;
  readonly #open: { name: string; start: number }[] = [];
  readonly #pieces: string[] = [];
  /** How many elements deep we are in one whose text is not wanted. */
  #silent = 0;
  #hasTex = false;

  /** False when elements nest deeper than any abstract's. */
  open(name: string): boolean {
    this.isTooDeep ||= this.#open.length >= DEEPEST;
    if (name === 'alternatives') this.#hasTex = false;
    if (isBlockName(name)) this.#pieces.push(' ');
    if (this.#silent > 0 || this.#isUnwanted(name)) this.#silent++;
    this.#open.push({ name, start: this.#pieces.length });
    return !this.isTooDeep;
  }

  text(text: string): void {
    if (this.#silent === 0) this.#pieces.push(text);
  }

  close(): void {
    const opened = this.#open.pop();
    if (!opened) return;
    if (this.#silent > 0) this.#silent--;
    if (opened.name === 'tex-math') this.#hasTex = true;
    if (opened.name === 'alternatives') this.#hasTex = false;
    const rewrite = REWRITES.get(opened.name);
    if (rewrite) this.#pieces.push(rewrite(this.#pieces.splice(opened.start).join('')));
    if (isBlockName(opened.name)) this.#pieces.push(' ');
  }

  result(): string {
    return this.#pieces.join('');
  }

  #isUnwanted(name: string): boolean {
    return name.startsWith('annotation') || (name === 'math' && this.#hasTex);
  }
}

const SUPERSCRIPTS = new Map(
  [...'0123456789+-−–()n'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁽⁾ⁿ'][at] ?? sign]),
);

/** What becomes of the text of some elements when they close. */
const REWRITES: ReadonlyMap<string, (inside: string) => string> = new Map([
  ['title', heading],
  ['label', heading],
  ['sup', superscript],
  ['tex-math', texBody],
]);

function heading(inside: string): string {
  const text = inside.trim();
  if (text === '' || OWN_HEADING.test(text)) return '';
  return /[.:?!]$/.test(text) ? text : `${text}:`;
}

function superscript(inside: string): string {
  const signs = [...inside.trim()];
  return signs.every((sign) => SUPERSCRIPTS.has(sign))
    ? signs.map((sign) => SUPERSCRIPTS.get(sign)).join('')
    : inside;
}

/** Publishers wrap a formula into a whole document, whose body alone is wanted. */
function texBody(inside: string): string {
  const start = inside.indexOf('\\begin{document}');
  const end = inside.lastIndexOf('\\end{document}');
  return start < 0 || end < start ? inside : inside.slice(start + 16, end).trim();
}
