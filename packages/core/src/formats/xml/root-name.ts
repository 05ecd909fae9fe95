/** What may stand before the root of a document, each with what ends it. */
const PROLOGUE = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!', '>'],
] as const;

/**
 * The name of the root element, without its prefix, by a look at the first characters of a
 * document. Instructions, comments and a document type before it are passed over; undefined when
 * other text stands there or the characters end first.
 */
export function rootNameOf(head: string): string | undefined {
  let at = 0;
  for (;;) {
    while (/\s/.test(head[at] ?? '')) at++;
    const piece = PROLOGUE.find(([start]) => head.startsWith(start, at));
    if (!piece) break;
    const end = head.indexOf(endOf(head, at, piece[1]), at);
    if (end < 0) return undefined;
    at = end + endOf(head, at, piece[1]).length;
  }
  return /^<(?:[\w-]{1,40}:)?([A-Za-z][\w.-]{0,60})(?=[\s/>])/.exec(head.slice(at, at + 110))?.[1];
}

/** A document type with declarations inside ends behind their bracket. */
function endOf(head: string, at: number, usual: string): string {
  const bracket = head.indexOf('[', at);
  const isTypeWithBracket =
    usual === '>' && bracket >= 0 && bracket < (head.indexOf('>', at) + 1 || head.length);
  return isTypeWithBracket ? ']>' : usual;
}
