/** A piece of a template: markup as it stands, or the place of a value. */
export type TemplatePiece =
  | { kind: 'markup'; text: string }
  | { kind: 'child' }
  | { kind: 'element' }
  | AttributePiece;

/** An attribute with values in it: `texts` is what stands before, between and after them. */
export interface AttributePiece {
  kind: 'attribute';
  /** `?` for one that is there or not, `@` for a listener, `.` for a property. */
  sigil: string;
  name: string;
  texts: readonly string[];
}

/** Stands for a value while a template is taken apart. Unicode has no such character. */
const HOLE = '\uffff';

const VALUE = `"[^"]*"|'[^']*'|[^\\s"'<>=]+`;
const ATTRIBUTE = `[^\\s"'<>=/]+(?:=(?:${VALUE}))?`;
const TOKEN = new RegExp(
  [
    '(?<comment><!--[^]*?-->)',
    `(?<open><[a-z][\\w-]*)(?<attributes>(?:\\s+${ATTRIBUTE})*\\s*/?>)`,
    '</[a-z][^<>]*>',
    `[^<${HOLE}]+`,
    `(?<hole>${HOLE})`,
  ].join('|'),
  'giy',
);
const BOUND = new RegExp(`(?<sigil>[.?@]?)(?<name>[^\\s"'<>=/]+)=(?<value>${VALUE})|${HOLE}`, 'g');

/**
 * Takes the texts of a lit template apart and adds what lit's hydration looks for: before each
 * element with values, a comment with its number among the elements, comments and places of the
 * template. Reads the markup that this project writes: closed, quoted, nothing left out.
 *
 * @throws Error for markup that it cannot read, with the markup
 */
export function templatePieces(texts: readonly string[]): readonly TemplatePiece[] {
  const source = texts.join(HOLE);
  const pieces: TemplatePiece[] = [];
  let nodes = 0;
  let read = 0;
  for (const token of source.matchAll(TOKEN)) {
    const { open, attributes = '', comment, hole } = token.groups ?? {};
    if (hole) pieces.push({ kind: 'child' });
    else if (open && attributes.includes(HOLE)) {
      pieces.push({ kind: 'markup', text: `<!--lit-node ${nodes}-->${open}` });
      pieces.push(...attributePieces(attributes));
    } else pieces.push({ kind: 'markup', text: token[0] });
    if (open || comment || hole) nodes += 1;
    read += token[0].length;
  }
  if (read < source.length) throw unreadable(source, read);
  return joined(pieces);
}

function attributePieces(source: string): TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let printed = 0;
  for (const bound of source.matchAll(BOUND)) {
    if (!bound[0].includes(HOLE)) continue;
    pieces.push({ kind: 'markup', text: source.slice(printed, bound.index) });
    printed = bound.index + bound[0].length;
    const { sigil = '', name, value = '' } = bound.groups ?? {};
    const texts = value.replace(/^["']|["']$/g, '').split(HOLE);
    pieces.push(name ? { kind: 'attribute', sigil, name, texts } : { kind: 'element' });
  }
  return [...pieces, { kind: 'markup', text: source.slice(printed) }];
}

/** Neighbouring markup in one piece: it is printed often. */
function joined(pieces: readonly TemplatePiece[]): TemplatePiece[] {
  const result: TemplatePiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.kind === 'markup' && last?.kind === 'markup') {
      result[result.length - 1] = { kind: 'markup', text: last.text + piece.text };
    } else result.push(piece);
  }
  return result;
}

function unreadable(source: string, from: number): Error {
  const place = source.slice(from, from + 80).replaceAll(HOLE, '…');
  return new Error(`This markup of a template cannot be rendered on a server: ${place}`);
}
