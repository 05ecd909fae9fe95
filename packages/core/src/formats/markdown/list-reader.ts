import { dateIn } from '../by-hand/venue.ts';
import type { Block } from './blocks.ts';
import { type Detail, readDetail } from './detail.ts';
import type { MarkdownEntry, Under } from './entry.ts';
import { readHeading } from './heading.ts';
import { type Piece, readInline } from './inline.ts';
import { type ReadItem, readItem } from './item.ts';
import { readRow } from './row.ts';
import { isPaperLink, wordsOf } from './segments.ts';
import { type Column, cellsOf, columnsOf } from './table.ts';

/** A bullet, a paragraph or a heading that may turn out to be a paper by what stands below it. */
interface Candidate {
  kind: 'heading' | 'item' | 'paragraph';
  depth: number;
  item: ReadItem;
  text: Detail['text'];
  under: Under;
}

// Shorter paragraphs below a heading say little.
const SHORTEST_ABSTRACT = 80;

/** Makes papers of the blocks of a list, one after the other. */
export class ListReader {
  readonly entries: MarkdownEntry[] = [];
  title: string | undefined;
  date: string | undefined;
  readonly #definitions: ReadonlyMap<string, string>;
  #under: Under = {};
  #candidate: Candidate | undefined;
  #names: readonly string[] | undefined;
  #columns: readonly Column[] | undefined;

  constructor(definitions: ReadonlyMap<string, string>) {
    this.#definitions = definitions;
  }

  read(block: Block, next: Block | undefined): void {
    const pieces = block.kind === 'row' || block.kind === 'divider' ? [] : this.#inline(block.text);
    if (block.kind === 'heading') this.#heading(block, pieces);
    else if (block.kind === 'row') this.#row(block, next);
    else if (block.kind !== 'divider') this.#words(block, block.kind, pieces);
    if (block.kind !== 'row' && block.kind !== 'divider') this.#columns = undefined;
  }

  /** The last candidate is complete. */
  finish(): void {
    const candidate = this.#candidate;
    this.#candidate = undefined;
    if (!candidate || !isPaper(candidate)) return;
    const { item, text, under } = candidate;
    this.entries.push({ ...item, ...text, under });
  }

  #inline(text: string): Piece[] {
    return readInline(text, this.#definitions);
  }

  #heading(block: Block, pieces: readonly Piece[]): void {
    this.finish();
    const words = wordsOf(pieces).trim();
    if (/\bupdated?\b|\blatest\b/i.test(words))
      this.date ??= dateIn(words.replace(/(\d)\.(?=\d)/g, '$1-'));
    if (block.depth === 1 && this.title === undefined) this.title = words;
    const item = readItem(pieces);
    const isLinked = item.links.some(isPaperLink);
    if (!isLinked) this.#under = block.depth === 1 ? {} : readHeading(words);
    const title = isLinked ? item.title : words.replace(/^\d{1,4}[.)] /, '');
    this.#candidate = {
      kind: 'heading',
      depth: -1,
      item: { ...item, title },
      text: {},
      under: isLinked ? this.#under : {},
    };
  }

  #row(block: Block, next: Block | undefined): void {
    this.finish();
    const cells = cellsOf(block.text);
    // The last cell of a text that was cut off is no longer what it was.
    const isCut = next === undefined && !block.text.endsWith('|');
    if (isCut && cells.length < (this.#columns?.length ?? 0)) cells.pop();
    if (next?.kind === 'divider' && next.text.includes('|')) {
      this.#names = cells.map((cell) => wordsOf(this.#inline(cell)).trim());
      this.#columns = columnsOf(this.#names);
      return;
    }
    const entry = readRow(
      cells,
      this.#columns,
      this.#names ?? [],
      (text) => this.#inline(text),
      this.#under,
    );
    if (entry) this.entries.push(entry);
  }

  #words(block: Block, kind: 'item' | 'paragraph', pieces: readonly Piece[]): void {
    const above = this.#aboveOf(kind, block.depth);
    const detail = readDetail(pieces);
    if (above && detail) {
      addDetail(above, detail);
      return;
    }
    const item = readItem(pieces);
    const isPaperItself = item.links.some(isPaperLink) || item.written.length > 0;
    if (above && !isPaperItself && (kind === 'paragraph' || isPaper(above))) {
      this.#addWords(above, wordsOf(pieces));
    } else if (kind === 'item' || (isPaperItself && item.isMarked)) {
      this.finish();
      const text = detail?.text ?? {};
      this.#candidate = { kind, depth: block.depth, item, text, under: this.#under };
    }
  }

  /** What a bullet or a paragraph stands below: a bullet that is less indented, a heading, a paragraph. */
  #aboveOf(kind: 'item' | 'paragraph', depth: number): Candidate | undefined {
    const above = this.#candidate;
    if (above?.kind !== 'item') return above;
    return kind === 'item' && depth > above.depth ? above : undefined;
  }

  #addWords(above: Candidate, words: string): void {
    if (words.length < SHORTEST_ABSTRACT) return;
    if (above.kind === 'heading') above.text.abstract ??= words;
    else above.text.summary ??= words;
  }
}

function addDetail({ item, text }: Candidate, detail: Detail): void {
  for (const [field, words] of Object.entries(detail.text))
    if (words) text[field as keyof Detail['text']] ??= words;
  item.links.push(...detail.links);
}

/** A bullet is a paper by a link to one, by an identifier, or by being a whole reference. */
function isPaper({ item, text, kind }: Candidate): boolean {
  if (item.links.some(isPaperLink) || (kind !== 'heading' && item.written.length > 0)) return true;
  const { title, authors, venue, date } = { ...item, ...text };
  if (kind === 'heading')
    return text.authors !== undefined && (text.abstract ?? text.date) !== undefined;
  return title !== '' && authors !== undefined && (venue ?? date) !== undefined;
}
