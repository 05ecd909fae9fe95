import { replaced, taggedPieces } from './source-spans.ts';

/**
 * Takes the indentation out of the templates: minifiers of scripts leave template texts as they are.
 * A run of blanks becomes one; at the ends of a template it goes where a line break next to a block
 * shows that it is indentation. Values of attributes, comments and preformatted text stay.
 */
export function smallTemplates(text: string): string {
  const replacements = taggedPieces(text, ['html', 'svg']).flatMap((pieces) => {
    const small = smallTemplate(pieces.map(({ from, to }) => text.slice(from, to)));
    return pieces.map((piece, index) => ({ ...piece, text: small[index] ?? '' }));
  });
  return replaced(text, replacements);
}

/** Where in the markup a piece of a template ends, and the next one goes on. */
type Place = 'text' | 'tag' | 'double' | 'single' | 'comment' | 'kept';

interface Cursor {
  place: Place;
  /** The tag that is open, or whose text is kept as it is. */
  tag: string;
}

// HTML's own blanks: a no-break space is none. A backslash and its sign, a line break too, is one token.
const BLANKS = /^[ \t\r\n\f]+$/;
const TOKENS: Record<Place, RegExp> = {
  text: /\\.|<!--|<\/?[a-z][^\s/>"'=\\]*|[ \t\r\n\f]+|./gisy,
  tag: /\\.|[ \t\r\n\f]+|./gsy,
  double: /\\.|./gsy,
  single: /\\.|./gsy,
  comment: /\\.|-->|./gsy,
  kept: /\\.|<\/[a-z]+|./gisy,
};

const KEPT = /^<(?:pre|textarea|script|style|title)$/i;

const BLOCK =
  '(?:address|article|aside|blockquote|d[dlt]|details|dialog|div|fieldset|fig\\w+|footer|form|h[1-6r]|header|li|main|nav|[ou]l|p|search|section|summary|table)';
const INDENT_BEFORE_BLOCK = new RegExp(`^[ \\t]*\\r?\\n[ \\t\\r\\n]*(?=<${BLOCK}[\\s>])`, 'i');
const INDENT_AFTER_BLOCK = new RegExp(`(?<=</${BLOCK}>)[ \\t]*\\r?\\n[ \\t\\r\\n]*$`, 'i');

/** The pieces of a template, as they are written, made small. */
export function smallTemplate(pieces: readonly string[]): string[] {
  const cursor: Cursor = { place: 'text', tag: '' };
  return pieces.map((piece, index) => {
    const begun = index === 0 ? piece.replace(INDENT_BEFORE_BLOCK, '') : piece;
    const last = index === pieces.length - 1;
    return smallPiece(last ? begun.replace(INDENT_AFTER_BLOCK, '') : begun, cursor);
  });
}

function smallPiece(piece: string, cursor: Cursor): string {
  let small = '';
  for (let at = 0; at < piece.length; ) {
    const pattern = TOKENS[cursor.place];
    pattern.lastIndex = at;
    const token = pattern.exec(piece)?.[0] ?? piece.slice(at);
    const isBlank = cursor.place === 'text' || cursor.place === 'tag';
    small += isBlank && BLANKS.test(token) ? ' ' : token;
    at += token.length;
    MOVES[cursor.place](token, cursor);
  }
  return small;
}

/** How a token moves the cursor on. */
const MOVES: Record<Place, (token: string, cursor: Cursor) => void> = {
  text(token, cursor) {
    if (token === '<!--') cursor.place = 'comment';
    else if (/^<\/?[a-z]/i.test(token)) Object.assign(cursor, { place: 'tag', tag: token });
  },
  tag(token, cursor) {
    if (token === '"') cursor.place = 'double';
    else if (token === "'") cursor.place = 'single';
    else if (token === '>') cursor.place = KEPT.test(cursor.tag) ? 'kept' : 'text';
  },
  double(token, cursor) {
    if (token === '"') cursor.place = 'tag';
  },
  single(token, cursor) {
    if (token === "'") cursor.place = 'tag';
  },
  comment(token, cursor) {
    if (token === '-->') cursor.place = 'text';
  },
  kept(token, cursor) {
    const isEnd = token.toLowerCase() === cursor.tag.toLowerCase().replace('<', '</');
    if (isEnd) Object.assign(cursor, { place: 'tag', tag: token });
  },
};
