import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { readXml } from './read-xml.ts';
import type { XmlElement } from './xml-element.ts';

/** What both readers are compared by. */
interface Node {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Node[];
}

/** The slow oracle: another parser's events, put into the same shape. */
function oracle(text: string): Node | undefined {
  const open: Node[] = [];
  let root: Node | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const node = { name, attributes: { ...attributes }, text: '', children: [] };
        open.at(-1)?.children.push(node);
        root ??= node;
        open.push(node);
      },
      ontext(data) {
        const current = open.at(-1);
        if (current) current.text += data;
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true },
  );
  parser.write(text);
  return root;
}

function nodeOf(element: XmlElement): Node {
  const name = element.prefix ? `${element.prefix}:${element.name}` : element.name;
  const { attributes, text, children } = element;
  return { name, attributes: { ...attributes }, text, children: children.map(nodeOf) };
}

const name = fc.constantFrom('a', 'b', 'x:y', 'entry', 'é', 'a-b.c');
const characters = fc
  .array(
    fc.constantFrom(
      ...['text', ' ', '\n', '&amp;', '&lt;', '&#233;', '&#x5B66;', '&nbsp;', '&', '>', '"', "'"],
      ...['<![CDATA[<b>&amp;]]>', '<!-- <c> -->', '<?p x?>', '学', ']]', '=', '/'],
    ),
    { maxLength: 4 },
  )
  .map((pieces) => pieces.join(''));
const attribute = fc
  .tuple(
    fc.constantFrom('term', 'href', 'x:z', 'é', 'rel'),
    fc.constantFrom('="v"', "='v'", ' = "a > b"', '="&amp;&quot;"', '="it\'s"', '', "='\"'", '=""'),
  )
  .map(([key, value]) => ` ${key}${value}`);
const attributes = fc
  .uniqueArray(attribute, { maxLength: 3, selector: (text) => /\S[^\s=]*/.exec(text)?.[0] })
  .map((all) => all.join(''));

const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 4 },
    fc.tuple(name, attributes).map(([tag, rest]) => `<${tag}${rest}/>`),
    fc
      .tuple(name, attributes, fc.array(fc.oneof(characters, tie('element')), { maxLength: 3 }))
      .map(([tag, rest, inside]) => `<${tag}${rest}>${inside.join('')}</${tag} >`),
  ),
}));

describe('a document', () => {
  it('that is well-formed is read as another parser reads it', () => {
    fc.assert(
      fc.property(element, (text) => {
        const root = readXml(`<?xml version="1.0"?><!DOCTYPE r>\n${text}\n`)?.root;
        expect(root && nodeOf(root)).toEqual(oracle(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('of any pieces is read to its end, by elements that were in it', () => {
    const piece = fc.constantFrom(
      ...['<', '>', '/', '</', '/>', '<a', '</a>', '<b>', '<![CDATA[', ']]>', '<!--', '-->', '<!'],
      ...[
        '<?',
        '?>',
        '"',
        "'",
        '=',
        ' ',
        'x',
        '&',
        '&#',
        ';',
        '[',
        ']',
        'xmlns',
        ':',
        '\0',
        '\ud800',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const xml = readXml(text);
        const waiting = xml ? [xml.root] : [];
        for (let one = waiting.pop(); one; one = waiting.pop()) {
          expect(text).toContain(one.name);
          expect(Object.getPrototypeOf(one.attributes)).toBe(Object.prototype);
          waiting.push(...one.children);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
