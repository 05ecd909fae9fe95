/** A line, or lines that belong together, of a list in Markdown. */
export interface Block {
  kind: 'heading' | 'row' | 'divider' | 'item' | 'paragraph';
  /** Its words, without the marks that make it what it is. */
  text: string;
  /** How far an item is indented; the level of a heading. */
  depth: number;
  /** 1-based. */
  line: number;
}

/** What a document of Markdown is made of, as far as lists of papers go. */
export interface MarkdownBlocks {
  blocks: readonly Block[];
  /** The addresses of links by reference, by label in lower case. */
  definitions: ReadonlyMap<string, string>;
}

const HEADING = /^ {0,3}(#{1,6})\s+(.*)$/;
const ITEM = /^(\s*)(?:[-*+•◦▪]|\d{1,4}[.)]|\[\d{1,4}\])\s+(?:\[[ xX]\]\s)?(.*)$/;
const DIVIDER = /^[\s|:-]+$/;
const DEFINITION = /^ {0,3}\[([^[\]]{1,200})\]:\s*<?([^\s<>]{1,2000})/;
const FENCE = /^ {0,3}(?:`{3}|~{3})/;
// Longer than any row with an abstract in it.
const LONGEST_LINE = 50_000;

/**
 * The headings, rows of tables, bullets and paragraphs of a text in Markdown, in order. Lines below
 * a bullet or a paragraph that open nothing of their own belong to it. Code and comments are passed
 * over. Linear, and without recursion. Source: CommonMark 0.31 and the tables of GFM, read tolerantly.
 */
export function readBlocks(source: string): MarkdownBlocks {
  const reader = new BlockReader();
  for (const line of withoutComments(source).split(/\r\n?|\n/))
    reader.read(line.slice(0, LONGEST_LINE));
  return reader;
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly definitions = new Map<string, string>();
  #line = 0;
  #isCode = false;
  /** Whether a line of words goes on with the last block. */
  #goesOn = false;

  read(raw: string): void {
    this.#line++;
    const text = raw.replace(/^ {0,3}(?:> ?){1,5}/, '');
    if (FENCE.test(text)) this.#isCode = !this.#isCode;
    else if (this.#isCode) return;
    else if (text.trim() === '') this.#blank();
    else if (!this.#define(text)) this.#open(text);
  }

  #blank(): void {
    if (this.blocks.at(-1)?.kind !== 'item') this.#goesOn = false;
  }

  #define(text: string): boolean {
    const [, label, url] = DEFINITION.exec(text) ?? [];
    if (label === undefined || url === undefined) return false;
    this.definitions.set(label.trim().toLowerCase(), url);
    return true;
  }

  #open(text: string): void {
    const heading = HEADING.exec(text);
    const item = ITEM.exec(text);
    const isDivider = DIVIDER.test(text);
    if (isDivider && text.includes('|')) this.#openTable();
    if (heading) this.#push('heading', (heading[2] ?? '').replace(/ #+$/, ''), heading[1]?.length);
    else if (isDivider || this.#isRow(text)) this.#push(isDivider ? 'divider' : 'row', text);
    else if (item) this.#push('item', item[2] ?? '', widthOf(item[1] ?? ''));
    else this.#words(text);
  }

  /** The names of the columns need no pipes around them. */
  #openTable(): void {
    const last = this.blocks.at(-1);
    if (last?.kind === 'paragraph' && last.text.includes('|')) last.kind = 'row';
  }

  #isRow(text: string): boolean {
    if (/^\s*\|/.test(text)) return true;
    const last = this.blocks.at(-1);
    const isBelow = last?.line === this.#line - 1 && /^(?:row|divider)$/.test(last.kind);
    return isBelow && last.text.includes('|') && text.includes('|');
  }

  #words(text: string): void {
    const last = this.blocks.at(-1);
    const isIndented = /^\s{2}|^\t/.test(text);
    const isBelow = last !== undefined && last.line + 1 >= this.#line;
    if (last && this.#goesOn && (isIndented || isBelow || last.kind === 'paragraph')) {
      last.text += `\n${collapse(text)}`;
      if (last.text.length > LONGEST_LINE) this.#goesOn = false;
    } else this.#push('paragraph', text);
  }

  #push(kind: Block['kind'], text: string, depth = 0): void {
    // Inside a cell two blanks part a name from the words about it.
    const words = kind === 'row' ? text.replace(/[^\S\n]{2,}/g, '\n') : text;
    this.blocks.push({ kind, text: collapse(words), depth, line: this.#line });
    this.#goesOn = kind === 'item' || kind === 'paragraph';
  }
}

function collapse(text: string): string {
  return text.replace(/[^\S\n]+/g, ' ').trim();
}

function widthOf(indent: string): number {
  return indent.replaceAll('\t', '    ').length;
}

/** Comments may run over lines: their line breaks stay, so that lines keep their numbers. */
function withoutComments(source: string): string {
  let text = '';
  let from = 0;
  for (let at = source.indexOf('<!--'); at >= 0; at = source.indexOf('<!--', from)) {
    const end = source.indexOf('-->', at);
    text += source.slice(from, at);
    if (end < 0) return text + source.slice(at + 4);
    text += source.slice(at, end).replace(/[^\n]+/g, '');
    from = end + 3;
  }
  return text + source.slice(from);
}
