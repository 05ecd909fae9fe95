import { trimEnd } from '../../paper/text/trim-signs.ts';
import { htmlTag } from './html-tag.ts';

/** A run of text inside a line, with what it is marked as. */
export interface Piece {
  text: string;
  strong: boolean;
  em: boolean;
  /** One object for all runs of the same link. */
  link?: { url: string };
  isImage?: true;
}

/** An emphasis mark that may turn out to be text. */
interface Mark {
  at: number;
  change: number;
}

const TOKEN =
  /\\[!-/:-@[-`{-~]|!?\[|\]|\*{1,3}|_{1,3}|~~|`+|<[^<>\s][^<>]{0,2000}>|https?:\/\/[^\s<>|\])]{1,2000}|[^\\[\]*_~`<h!]+|[\s\S]/g;
const DESTINATION =
  /\(\s{0,20}<?((?:[^\s()<>]|\([^\s()<>]{0,200}\)){0,2000})>?(?:\s{1,20}(?:"[^"]{0,500}"|'[^']{0,500}'))?\s{0,20}\)/y;
const REFERENCE = /\s?\[([^[\]]{0,200})\]/y;
// Brackets in brackets: "[[code](…)]" has two.
const MOST_OPEN = 12;

/**
 * The runs of a line of Markdown, HTML among it too: links (inline, by reference, bare), bold and
 * italic, images by their other text. Marks that are not closed are text, as in "A* search". Linear
 * in the length of the line. Source: CommonMark 0.31, sections 6.1 to 6.6, read tolerantly.
 *
 * @param definitions the addresses of links by reference, by their labels in lower case.
 */
export function readInline(line: string, definitions: ReadonlyMap<string, string>): Piece[] {
  return new InlineReader(line, definitions).read();
}

class InlineReader {
  readonly #pieces: Piece[] = [];
  readonly #open: { at: number; isImage: boolean; url?: string }[] = [];
  readonly #marks = new Map<string, Mark[]>();
  readonly #strong: Mark[] = [];
  readonly #em: Mark[] = [];
  #silent = 0;
  readonly #line: string;
  readonly #definitions: ReadonlyMap<string, string>;

  constructor(line: string, definitions: ReadonlyMap<string, string>) {
    this.#line = line;
    this.#definitions = definitions;
  }

  read(): Piece[] {
    const tokens = new RegExp(TOKEN);
    for (let match = tokens.exec(this.#line); match; match = tokens.exec(this.#line)) {
      const [token] = match;
      if (token === ']') tokens.lastIndex = this.#closeBracket(tokens.lastIndex);
      else if (/^[*_]/.test(token)) this.#mark(token, match.index);
      else this.#token(token);
    }
    this.#emphasise();
    return this.#pieces.filter(({ text }) => text !== '');
  }

  #token(token: string): void {
    if (token === '[' || token === '![') this.#openBracket(token);
    else if (token.length > 1 && token.startsWith('<')) this.#tag(token);
    else if (token.length > 9 && /^https?:\/\//.test(token)) this.#bareLink(token);
    else if (token.length === 2 && token.startsWith('\\')) this.#text(token.slice(1));
    else if (!/^(?:~~|`)/.test(token)) this.#text(token);
  }

  #text(text: string): void {
    if (this.#silent > 0) return;
    this.#pieces.push({ text, strong: false, em: false });
  }

  #openBracket(token: string): void {
    if (this.#silent === 0 && this.#open.length < MOST_OPEN) {
      this.#open.push({ at: this.#pieces.length, isImage: token === '![' });
    }
    this.#text(token);
  }

  /** The offset at which reading goes on. */
  #closeBracket(end: number): number {
    const index = this.#open.findLastIndex(({ url }) => url === undefined);
    const opened = this.#open[index];
    if (!opened) {
      this.#text(']');
      return end;
    }
    this.#open.splice(index, 1);
    const target = this.#targetAt(end, opened.at);
    if (target === undefined) {
      this.#text(']');
      return end;
    }
    if (opened.isImage) this.#image(opened.at, target.url);
    else this.#link(opened.at, target.url);
    return target.end;
  }

  #targetAt(end: number, opened: number): { url: string; end: number } | undefined {
    DESTINATION.lastIndex = end;
    const inline = DESTINATION.exec(this.#line);
    if (inline) return { url: inline[1] ?? '', end: DESTINATION.lastIndex };
    if (this.#definitions.size === 0) return undefined;
    const label = this.#textFrom(opened + 1);
    REFERENCE.lastIndex = end;
    const named = REFERENCE.exec(this.#line);
    const key = (named?.[1] || label).trim().toLowerCase();
    const url = this.#definitions.get(key);
    return url === undefined ? undefined : { url, end: named ? REFERENCE.lastIndex : end };
  }

  #textFrom(at: number): string {
    return this.#pieces
      .slice(at, at + 200)
      .map(({ text }) => text)
      .join('');
  }

  #image(at: number, url: string): void {
    const label = this.#textFrom(at + 1) || /\/badge\/([^-?./]{1,40})/.exec(url)?.[1] || '';
    for (const piece of this.#pieces.slice(at)) piece.text = '';
    this.#pieces.push({ text: label, strong: false, em: false, isImage: true });
  }

  #link(at: number, url: string): void {
    const link = { url };
    const opening = this.#pieces[at];
    if (opening) opening.text = '';
    for (const piece of this.#pieces.slice(at)) piece.link ??= link;
  }

  #bareLink(token: string): void {
    const url = trimEnd(token, '.,;:!?*_\'"');
    this.#pieces.push({ text: url, strong: false, em: false, link: { url } });
    this.#text(token.slice(url.length));
  }

  #tag(token: string): void {
    const tag = htmlTag(token);
    if (tag === undefined) this.#text(token);
    else if (tag.kind === 'link')
      this.#pieces.push({ text: tag.url, strong: false, em: false, link: { url: tag.url } });
    else if (tag.kind === 'open-link')
      this.#open.push({ at: this.#pieces.length, isImage: false, url: tag.url });
    else if (tag.kind === 'close-link') this.#closeTagLink();
    else if (tag.kind === 'image')
      this.#pieces.push({ text: tag.label, strong: false, em: false, isImage: true });
    else if (tag.kind === 'break') this.#text('\n');
    else if (tag.kind === 'silent') this.#silent = Math.max(0, this.#silent + tag.change);
    else if (tag.kind === 'strong' || tag.kind === 'em') {
      this.#marksOf(tag.kind).push({ at: this.#pieces.length, change: tag.change });
    }
  }

  #closeTagLink(): void {
    const index = this.#open.findLastIndex(({ url }) => url !== undefined);
    const opened = this.#open[index];
    if (!opened?.url) return;
    this.#open.splice(index, 1);
    const link = { url: opened.url };
    for (const piece of this.#pieces.slice(opened.at)) piece.link ??= link;
  }

  /** Opens or closes emphasis, or waits as text until a mark of its kind closes it. */
  #mark(token: string, index: number): void {
    const before = this.#line[index - 1] ?? ' ';
    const after = this.#line[index + token.length] ?? ' ';
    const isInWord =
      token.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    const waiting = this.#marks.get(token) ?? [];
    const opening = /\s/.test(before) || isInWord ? undefined : waiting.pop();
    const at = this.#pieces.length;
    if (opening) {
      const opened = this.#pieces[opening.at];
      if (opened) opened.text = '';
      for (const kind of kindsOf(token)) {
        this.#marksOf(kind).push({ at: opening.at, change: 1 }, { at, change: -1 });
      }
      return;
    }
    if (!/\s/.test(after) && !isInWord && this.#silent === 0) {
      waiting.push({ at, change: 1 });
      this.#marks.set(token, waiting);
    }
    this.#text(token);
  }

  #marksOf(kind: 'strong' | 'em'): Mark[] {
    return kind === 'strong' ? this.#strong : this.#em;
  }

  #emphasise(): void {
    for (const kind of ['strong', 'em'] as const) {
      const marks = this.#marksOf(kind).sort((one, other) => one.at - other.at);
      let depth = 0;
      let next = 0;
      this.#pieces.forEach((piece, index) => {
        while (next < marks.length && (marks[next]?.at ?? 0) <= index)
          depth += marks[next++]?.change ?? 0;
        piece[kind] = depth > 0;
      });
    }
  }
}

function kindsOf(token: string): readonly ('strong' | 'em')[] {
  if (token.length === 1) return ['em'];
  return token.length === 2 ? ['strong'] : ['strong', 'em'];
}
