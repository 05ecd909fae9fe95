import { isLabel } from '../by-hand/label.ts';
import type { MarkdownEntry } from './entry.ts';
import type { Piece } from './inline.ts';
import { type ListedLink, linksIn, segmentsOf, wordsOf } from './segments.ts';

/** The text fields of an entry that a line such as "Authors: …" may give. */
type TextField =
  | 'title'
  | 'authors'
  | 'abstract'
  | 'summary'
  | 'venue'
  | 'date'
  | 'keywords'
  | 'comment';

/** A line that says one more thing of the paper above it. */
export interface Detail {
  text: Partial<Pick<MarkdownEntry, TextField>>;
  links: readonly ListedLink[];
}

const NAMED: readonly (readonly [TextField, RegExp])[] = [
  ['title', /^(?:title|paper title|标题)$/],
  ['authors', /^(?:authors?|by|作者)$/],
  ['abstract', /^(?:abstract|摘要)$/],
  [
    'summary',
    /^(?:summary|tl;?dr|ai summary|description|key (?:insights?|idea)|highlights?|总结)$/,
  ],
  ['venue', /^(?:venue|conference|journal|published in|publication)$/],
  [
    'date',
    /^(?:date|published|publish(?:ed)? date|publication date|published on|year|submitted|日期)$/,
  ],
  ['keywords', /^(?:keywords?|tags?|topics?|categories|category|subjects?)$/],
  ['comment', /^(?:comments?|notes?)$/],
];
const PREFIX =
  /^(?:[\s\p{Extended_Pictographic}*_|-]|\ufe0f|\u200d)*([\p{L}][\p{L}; ()]{0,24}?)\s*[:：]\s*/u;

/** What a line says of the paper above it; undefined when it is no such line. */
export function readDetail(pieces: readonly Piece[]): Detail | undefined {
  const words = wordsOf(pieces);
  const prefix = PREFIX.exec(words);
  const name = prefix?.[1]?.toLowerCase().trim() ?? '';
  const field = NAMED.find(([, pattern]) => pattern.test(name))?.[0];
  const links = linksIn(pieces);
  if (field && prefix) return { text: { [field]: words.slice(prefix[0].length).trim() }, links };
  if (links.length === 0) return undefined;
  if (name !== '' && isLabel(name)) {
    return {
      text: {},
      links: links.map(({ label, url }) => ({
        label: isLabel(label) ? `${name} ${label}` : name,
        url,
      })),
    };
  }
  const rest = segmentsOf(pieces).filter(({ kind }) => kind !== 'label');
  return rest.every(({ text }) => !/[\p{L}\p{N}]/u.test(text)) ? { text: {}, links } : undefined;
}
