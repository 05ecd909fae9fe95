/** A piece of the topic language with its place in the text. */
export interface Token {
  kind: 'word' | 'phrase' | 'comma' | 'name';
  /** Without quotes, sign or colon. */
  text: string;
  excluded: boolean;
  start: number;
  end: number;
  /** A phrase whose closing quote is missing. */
  unclosed?: true;
}

const TOKEN =
  /(?<comma>[,\n;])|(?<sign>-)?(?:["“”](?<phrase>[^"“”]*)(?<close>["“”]?)|(?<word>[^\s,;"“”]+))/g;

/** Cuts a text of topics into tokens; every character belongs to a token or is white space. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const { comma, sign, phrase, close, word } = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length };
    const excluded = sign !== undefined;
    if (comma !== undefined) tokens.push({ kind: 'comma', text: comma, excluded: false, ...place });
    else if (phrase !== undefined) {
      tokens.push({
        kind: 'phrase',
        text: phrase.trim(),
        excluded,
        ...place,
        ...(close === '' && { unclosed: true as const }),
      });
    } else if (word?.endsWith(':') && word.length > 1 && !excluded) {
      tokens.push({ kind: 'name', text: word.slice(0, -1), excluded: false, ...place });
    } else tokens.push({ kind: 'word', text: word ?? '', excluded, ...place });
  }
  return tokens;
}
