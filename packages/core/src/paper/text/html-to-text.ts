import { Parser } from 'htmlparser2';
import { texToPlain } from './tex.ts';
import { toOneLine } from './white-space.ts';

// Deeper than any text is marked up; the parser's time grows with the square of the depth.
const DEEPEST = 500;

const names = (list: string) => new Set(list.split(' '));

/** Elements that stand on lines of their own: the words around them must not run together. */
const BLOCKS = names(
  'address article aside blockquote br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul body',
);

/** Elements that hold no words for readers. */
const SILENT = names('script style template iframe object noscript head svg audio video select');

/** Elements inside a line. */
const INLINE = names(
  'a abbr acronym annotation b base bdi bdo big button canvas cite code col colgroup data datalist del dfn em embed font html i img input ins kbd label legend link map mark math menclose meta meter mfrac mi mn mo mover mroot mrow mspace msqrt mstyle msub msubsup msup mtext munder munderover nobr optgroup output param picture progress q rp rt ruby s samp semantics small source span strike strong sub sup textarea time title track tt u var wbr',
);

const isTag = (name: string) =>
  BLOCKS.has(name) || INLINE.has(name) || SILENT.has(name) || /[:-]/.test(name);

/** A `<` behind which a name ends as tags end, or an attribute follows: "a <b and c" is none. */
const TAG = /<(?=\/?([a-z][a-z0-9:-]*)(?:\s*\/?>|\s+[\w:.-]+\s*=))/gi;

// Ten times the longest text that a paper may keep: what stands behind it would be cut anyway.
const LONGEST_HTML = 1_000_000;

/**
 * The plain text (NFC, one line, TeX made text) of a piece of HTML, as feeds carry it in their
 * descriptions: tags go, block tags part words, entities are decoded once, scripts and styles are
 * silent. Reading ends where elements nest deeper than 500. What only looks like a tag (`Vec<T>`, `x<y and z>0`) is text and stays.
 */
export function htmlToText(html: string): string {
  return toOneLine(texToPlain(readText(html.slice(0, LONGEST_HTML)))).normalize('NFC');
}

/** Whether a text holds tags of HTML, or is text that merely has a `<` in it. */
export function looksLikeHtml(text: string): boolean {
  for (const [, name = ''] of text.matchAll(TAG)) if (isTag(name.toLowerCase())) return true;
  return false;
}

function readText(html: string): string {
  let text = '';
  let silent = 0;
  let depth = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        depth++;
        if (depth > DEEPEST) parser.pause();
        if (SILENT.has(name)) silent++;
        else if (BLOCKS.has(name)) text += ' ';
      },
      ontext(data) {
        if (silent === 0) text += data;
      },
      onclosetag(name) {
        depth--;
        if (SILENT.has(name)) silent--;
        else if (BLOCKS.has(name)) text += ' ';
      },
    },
    { decodeEntities: true },
  );
  parser.write(withoutPretenders(html));
  parser.end();
  return text;
}

/** Escapes each `<` that opens no known tag and no comment, so that the parser takes it for text. */
function withoutPretenders(html: string): string {
  const places = new Set<number>();
  for (const { 1: name = '', index } of html.matchAll(TAG))
    if (isTag(name.toLowerCase())) places.add(index);
  return html.replace(/<(?=\/?[a-z])/gi, (sign, at: number) => (places.has(at) ? sign : '&lt;'));
}
