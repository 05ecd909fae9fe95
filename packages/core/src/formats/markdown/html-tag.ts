import { decodeHTML } from 'entities/decode';

/** What a tag of HTML does inside a line of Markdown. */
export type HtmlTag =
  | { kind: 'link' | 'open-link'; url: string }
  | { kind: 'image'; label: string }
  | { kind: 'strong' | 'em' | 'silent'; change: 1 | -1 }
  | { kind: 'close-link' | 'break' | 'other' };

const NAME = /^<(\/?)([a-z][a-z0-9]*)\b/i;
const BREAKS = /^(?:br|p|div|li|tr|td|th|ul|ol|hr|h[1-6]|details|center|blockquote)$/;
const OTHERS =
  /^(?:u|s|sub|sup|span|font|table|thead|tbody|code|kbd|small|big|tt|del|ins|picture|source|nobr|mark|pre|sup|body|html|section|figure|figcaption|video|iframe)$/;

/** The tag that a token is; undefined for text in angle brackets, such as "Vec<T>". */
export function htmlTag(token: string): HtmlTag | undefined {
  if (/^<https?:\/\/[^\s<>]+>$/i.test(token)) return { kind: 'link', url: token.slice(1, -1) };
  if (token.startsWith('<!--')) return { kind: 'other' };
  const match = NAME.exec(token);
  const name = match?.[2]?.toLowerCase() ?? '';
  const change = match?.[1] ? -1 : 1;
  if (name === 'a') {
    return change < 0
      ? { kind: 'close-link' }
      : { kind: 'open-link', url: attribute(token, 'href') };
  }
  if (name === 'img') return { kind: 'image', label: attribute(token, 'alt') };
  if (name === 'b' || name === 'strong') return { kind: 'strong', change };
  if (name === 'i' || name === 'em') return { kind: 'em', change };
  if (name === 'summary') return { kind: 'silent', change };
  if (BREAKS.test(name)) return { kind: 'break' };
  return OTHERS.test(name) ? { kind: 'other' } : undefined;
}

/** The value of an attribute, quoted or not; '' when it is not there. */
function attribute(tag: string, name: string): string {
  const pattern = new RegExp(
    `\\s${name}\\s{0,5}=\\s{0,5}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\\s>]{1,2000}))`,
    'i',
  );
  const match = pattern.exec(tag);
  return decodeHTML(match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim();
}
