const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in HTML, also in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** HTML that needs no escaping any more. */
export class Markup {
  readonly #text: string;

  /** @param text HTML */
  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

type Piece = string | number | Markup | undefined | readonly Markup[];

/** HTML with texts in it, which are escaped. */
export function markup(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const texts = pieces.map((piece, at) => textOf(piece) + (strings[at + 1] ?? ''));
  return new Markup((strings[0] ?? '') + texts.join(''));
}

function textOf(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Markup) return piece.toString();
  return typeof piece === 'object' ? piece.join('') : escapeHtml(String(piece));
}
