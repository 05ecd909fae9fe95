import { decodeXML } from 'entities/decode';
import { ElementNames } from './element-name.ts';
import { ElementStack } from './element-stack.ts';
import { nameEnd, tagEnd } from './start-tag.ts';
import type { XmlElement } from './xml-element.ts';

/** A parsed document and whether its end was missing. */
export interface XmlDocument {
  root: XmlElement;
  /** Elements that were still open when the text ended, innermost first. */
  truncated: XmlElement[];
}

/**
 * Reads XML into elements with resolved namespaces, in one pass from `<` to `<`: tolerant of broken
 * documents, linear in the length of the text whatever stands in it, and deaf to document type
 * declarations, so that entities are never defined or expanded. A closing tag ends all that was
 * opened since its opening tag; one that closes nothing is passed over; a `<` that begins no tag is
 * text. Reading stops where elements nest deeper than 200, as if the text ended there.
 *
 * Our own, because no parser for JavaScript is fast enough and tolerant and safe: the decision of
 * docs/decisions has the figures. Source: www.w3.org/TR/xml, www.w3.org/TR/xml-names.
 */
export function readXml(text: string): XmlDocument | undefined {
  const stack = new ElementStack();
  readConstructs(text, stack, new ElementNames());
  return stack.root && { root: stack.root, truncated: stack.stillOpen() };
}

const GREATER = 0x3e;
const SLASH = 0x2f;

/** What is returned as the place to go on when a construct is not finished, or must not be read. */
const STOP = -1;

function readConstructs(text: string, stack: ElementStack, names: ElementNames): void {
  let from = 0;
  let at = text.indexOf('<');
  while (at >= 0) {
    const read = constructAt(text, at);
    if (read === undefined) {
      at = text.indexOf('<', at + 1);
      continue;
    }
    stack.text(characters(text, from, at));
    from = read(text, at, stack, names);
    if (from === STOP) return;
    at = text.indexOf('<', from);
  }
  stack.text(characters(text, from, text.length));
}

type ConstructReader = (
  text: string,
  at: number,
  stack: ElementStack,
  names: ElementNames,
) => number;

/** How to read what begins with this `<`; undefined when it is mere text. */
function constructAt(text: string, at: number): ConstructReader | undefined {
  const next = text.charCodeAt(at + 1);
  if (isNameStart(next)) return readStartTag;
  if (next === 0x2f) return readEndTag;
  if (next === 0x3f) return passInstruction;
  return next === 0x21 ? readDeclaration : undefined;
}

/** A letter, `_`, `:` or anything beyond ASCII. */
function isNameStart(code: number): boolean {
  const letter = code | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || code === 0x5f || code === 0x3a || code >= 0x80;
}

function characters(text: string, from: number, to: number): string {
  const piece = text.slice(from, to);
  return piece.includes('&') ? decodeXML(piece) : piece;
}

function readStartTag(text: string, at: number, stack: ElementStack, names: ElementNames): number {
  const afterName = nameEnd(text, at + 1);
  const end = tagEnd(text, afterName);
  if (end < 0) return STOP;
  const name = names.between(text, at + 1, afterName);
  if (!stack.open(name, afterName === end ? '' : text.slice(afterName, end))) return STOP;
  if (text.charCodeAt(end - 1) === SLASH) stack.close();
  return end + 1;
}

function readEndTag(text: string, at: number, stack: ElementStack): number {
  const expected = stack.currentName ?? '';
  const expectedEnd = at + 2 + expected.length;
  if (text.charCodeAt(expectedEnd) === GREATER && text.startsWith(expected, at + 2)) {
    stack.close();
    return expectedEnd + 1;
  }
  const end = text.indexOf('>', at);
  if (end < 0) return STOP;
  stack.closeNamed(text.slice(at + 2, end).trimEnd());
  return end + 1;
}

function passInstruction(text: string, at: number): number {
  return after(text, '?>', at);
}

/** A section of characters, a comment, or a document type, whose declarations are not looked at. */
function readDeclaration(text: string, at: number, stack: ElementStack): number {
  if (text.startsWith('<![CDATA[', at)) {
    const end = text.indexOf(']]>', at);
    stack.text(text.slice(at + 9, end < 0 ? text.length : end));
    return end < 0 ? STOP : end + 3;
  }
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
  const end = after(text, '>', at);
  const hasDeclarations = end !== STOP && text.slice(at, end).includes('[');
  return hasDeclarations ? after(text, ']>', at) : end;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? STOP : at + mark.length;
}
