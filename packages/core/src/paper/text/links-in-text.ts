import type { LinkRelation, PaperLink } from '../paper.ts';
import { toWebUrl } from '../web-url.ts';

/** An address with a scheme, or a host with a path and a top-level domain seen in abstracts. */
const ADDRESS =
  /\bhttps?:\/\/[^\s<>"“”]+|(?<![\w@/.:-])(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|io|ai|dev|app|co|me|info|xyz|tech|page|site|cc|ac\.[a-z]{2}|edu\.[a-z]{2}|uk|de|fr|ch|cn|jp|kr|nl|eu|ca|au|it|es|se|in|il|us|at|be|dk|fi|no|pl|sg|hk|tw)\/[^\s<>"“”]*|(?<![\w/.])(?:doi:\s?)?10\.\d{4,9}\/[^\s<>"“”]+/gi;

// Longer than what browsers and servers take; also bounds the work on hostile text.
const LONGEST_ADDRESS = 2_000;

const HOSTS: readonly (readonly [LinkRelation, RegExp])[] = [
  ['pdf', /\.pdf(?:$|[?#])/i],
  [
    'data',
    /^https?:\/\/(?:huggingface\.co\/datasets\/|(?:www\.)?kaggle\.com\/|zenodo\.org\/|(?:\w+\.)?figshare\.com\/|doi\.org\/10\.(?:5281\/zenodo|6084\/m9)\.)/i,
  ],
  [
    'demo',
    /^https?:\/\/(?:huggingface\.co\/spaces\/|colab\.research\.google\.com\/|replicate\.com\/)/i,
  ],
  [
    'code',
    /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|gist\.github\.com)\//i,
  ],
  ['video', /^https?:\/\/(?:www\.)?(?:youtube\.com|youtu\.be|vimeo\.com)\//i],
  ['abstract', /^https?:\/\/(?:export\.)?arxiv\.org\/abs\//i],
  ['discussion', /^https?:\/\/(?:huggingface|hf)\.co\/papers\//i],
  ['model', /^https?:\/\/huggingface\.co\/[^/]+\/[^/]+/i],
  ['other', /^https?:\/\/(?:dx\.)?doi\.org\//i],
];

/**
 * The links that a text names, in order, each once: with scheme, without (`decode.mit.edu/x/`) and
 * as DOI. Punctuation that ends the sentence is not part of a link. What a link leads to is told
 * by its host, else by the sentence around it.
 */
export function linksInText(text: string): PaperLink[] {
  if (!text.includes('/')) return [];
  const links = new Map<string, PaperLink>();
  for (const { word, start } of wordsWithAddress(text)) {
    for (const match of word.matchAll(ADDRESS)) {
      if (match[0].length > LONGEST_ADDRESS) continue;
      const url = toWebUrl(withScheme(trimPunctuation(match[0])));
      if (url === undefined || links.has(url)) continue;
      links.set(url, { rel: relationOf(url, text.slice(0, start + match.index)), url });
    }
  }
  return [...links.values()];
}

/** The links that an abstract names. A PDF among them is some other file: the paper is this one. */
export function linksInAbstract(abstract: string): PaperLink[] {
  return linksInText(abstract).map((link) =>
    link.rel === 'pdf' ? { ...link, rel: 'other' as const } : link,
  );
}

const WORD_END = /[\s<>"“”]|$/g;

/**
 * The words in which a slash stands behind a dot or a colon, as in every address and hardly any
 * other word ("and/or"): the pattern is slow, and most texts name no address.
 */
function* wordsWithAddress(text: string): Generator<{ word: string; start: number }> {
  for (let slash = text.indexOf('/'); slash >= 0; ) {
    const mark = beforeWordPart(text, slash);
    let next = slash + 1;
    if (text[mark] === '.' || text[mark] === ':') {
      const start = wordStart(text, mark);
      WORD_END.lastIndex = slash;
      next = WORD_END.exec(text)?.index ?? text.length;
      yield { word: text.slice(start, next), start };
    }
    slash = text.indexOf('/', next);
  }
}

/** Where the letters, digits and hyphens before `at` end, looking back. */
function beforeWordPart(text: string, at: number): number {
  let before = at - 1;
  for (; before >= 0; before--) {
    const code = text.charCodeAt(before);
    const isWordPart = (code >= 0x30 && code <= 0x39) || (code | 0x20) >= 0x61 || code === 0x2d;
    if (!isWordPart) break;
  }
  return before;
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !/[\s<>"“”]/.test(text[start - 1] as string)) start--;
  return start;
}

function withScheme(address: string): string {
  if (/^https?:/i.test(address)) return address;
  const doi = /^(?:doi:\s?)?(10\.\d{4,9}\/.+)$/i.exec(address);
  return `https://${doi ? `doi.org/${doi[1]}` : address}`;
}

/** Cuts what closes a sentence or a bracket that was opened before the address. */
function trimPunctuation(address: string): string {
  const unopened = new Map([
    [')', count(address, ')') - count(address, '(')],
    [']', count(address, ']') - count(address, '[')],
  ]);
  let end = address.length;
  while (end > 0) {
    const last = address[end - 1] as string;
    const surplus = unopened.get(last) ?? 0;
    if (surplus <= 0 && !/[.,;:!?…'’}*$\\]/.test(last)) break;
    unopened.set(last, surplus - 1);
    end--;
  }
  return address.slice(0, end);
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}

function relationOf(url: string, before: string): LinkRelation {
  const byHost = HOSTS.find(([, pattern]) => pattern.test(url))?.[0];
  if (byHost) return byHost;
  const sentence =
    before
      .slice(-120)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  if (/\bdemos?\b/i.test(sentence)) return 'demo';
  if (/\bdata(?:sets?)?\b/i.test(sentence) && !/\bcode/i.test(sentence)) return 'data';
  return 'project';
}
