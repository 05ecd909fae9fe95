import { Parser } from 'htmlparser2';

// No page nests its papers deeper than this; the parser's time grows with the square of the depth.
const DEEPEST = 200;
// The longest listing pages have a tenth of that.
const MOST_ELEMENTS = 1_000_000;

/** An element of a page: names in lower case, content in order. */
export interface HtmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  content: (HtmlElement | string)[];
}

/** A page, and which of its elements nothing had closed when the text ended. */
export interface HtmlPage {
  root: HtmlElement;
  stillOpen: ReadonlySet<HtmlElement>;
}

/**
 * Reads a page, or a piece of one, into elements, as forgiving as browsers are. Reading stops where
 * elements nest deeper than 200, or behind a million of them, as if the text ended there.
 */
export function readHtml(html: string): HtmlPage {
  const root: HtmlElement = { name: '', attributes: {}, content: [] };
  const open = [root];
  let count = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > DEEPEST || ++count > MOST_ELEMENTS) return parser.pause();
        const element: HtmlElement = { name, attributes, content: [] };
        open.at(-1)?.content.push(element);
        open.push(element);
      },
      ontext(data) {
        open.at(-1)?.content.push(data);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  const stillOpen = new Set(open);
  parser.end();
  return { root, stillOpen };
}
