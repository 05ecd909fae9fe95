import { Parser } from 'htmlparser2';

/** One `<a href>` of a piece of HTML: where it leads, and the words that stand in it. */
export interface Anchor {
  href: string;
  words: string;
}

// Deeper than any text is marked up; the parser's time grows with the square of the depth.
const DEEPEST = 500;
const LONGEST_HTML = 1_000_000;
// What a link leads to is told by its first words.
const LONGEST_WORDS = 100;

/** The first links of a piece of HTML, in order, as they are written. */
export function anchorsInHtml(html: string, most: number): Anchor[] {
  if (!/<a\s/i.test(html)) return [];
  const anchors: Anchor[] = [];
  let open: Anchor | undefined;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, { href }) {
      if (++depth > DEEPEST || anchors.length === most) parser.pause();
      else if (name === 'a' && href !== undefined) {
        open = { href, words: '' };
        anchors.push(open);
      }
    },
    ontext(text) {
      if (open && open.words.length < LONGEST_WORDS) open.words += text.slice(0, LONGEST_WORDS);
    },
    onclosetag(name) {
      depth--;
      if (name === 'a') open = undefined;
    },
  });
  parser.write(html.slice(0, LONGEST_HTML));
  return anchors;
}
