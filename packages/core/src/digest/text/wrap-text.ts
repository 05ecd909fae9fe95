import { clusters, displayWidth } from '../../paper/text/display-width.ts';

/** How a text is broken into lines. */
export interface WrapOptions {
  /** Columns of a line. Default 72, with room for a sign of quotation. */
  width?: number;
  /** What every line but the first begins with. Default nothing. */
  indent?: string;
  /** What the first line begins with. Default: the indent. */
  first?: string;
}

// Between characters of scripts without spaces a line may end, but not before signs that close, nor
// after signs that open. Source: JIS X 4051, the part that UAX #14 calls CL, CP, EX, NS and OP.
const CLOSING =
  /^[、。，．・：；？！ー々〉》」』】〕〗〙〟’”）］｝ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ%°′″℃]/u;
const OPENING = /[〈《「『【〔〖〘〝‘“（［｛$£¥]$/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，．・：；？！「」『』（）〈〉《》【】]/u;

/**
 * A text in lines of a width in columns, East Asian characters counting two. Lines end between words,
 * and between characters where a script has no spaces; a word too long for a line is broken, an address
 * never.
 */
export function wrapText(text: string, options: WrapOptions = {}): string {
  const { width = 72, indent = '', first = indent } = options;
  const lines: string[] = [];
  let line = first;
  let filled = displayWidth(first);
  let isEmpty = true;
  for (const { piece, gap } of piecesOf(text, width - displayWidth(indent))) {
    const added = isEmpty ? piece : gap + piece;
    const wide = displayWidth(added);
    if (!isEmpty && filled + wide > width) {
      lines.push(line);
      line = indent + piece;
      filled = displayWidth(line);
    } else {
      line += added;
      filled += wide;
    }
    isEmpty = false;
  }
  return isEmpty ? '' : [...lines, line].join('\n');
}

interface Piece {
  piece: string;
  /** What stands before it unless a line begins with it. */
  gap: string;
}

function piecesOf(text: string, widest: number): Piece[] {
  return text
    .split(/[ \t\r\n]+/)
    .filter(Boolean)
    .flatMap((word) =>
      partsOf(word, widest).map((piece, index) => ({ piece, gap: index === 0 ? ' ' : '' })),
    );
}

/** What of a word must stay together. */
function partsOf(word: string, widest: number): string[] {
  if (/^\(?https?:\/\//.test(word)) return [word];
  const isLong = displayWidth(word) > widest;
  if (!isLong && !WIDE.test(word)) return [word];
  const parts: string[] = [];
  for (const { segment: sign } of clusters(word)) {
    const last = parts.at(-1);
    const mayEnd =
      last !== undefined &&
      (WIDE.test(last) || WIDE.test(sign)) &&
      !CLOSING.test(sign) &&
      !OPENING.test(last);
    if (last === undefined || mayEnd || displayWidth(last) + displayWidth(sign) > widest)
      parts.push(sign);
    else parts[parts.length - 1] = last + sign;
  }
  return parts;
}
