import { Parser } from 'htmlparser2';
import type { XmlElement } from './xml-element.ts';

// No listing nests deeper than a dozen; hostile input may, and the parser's time grows with the
// square of the depth.
const DEEPEST = 200;

/** A parsed document and whether its end was missing. */
export interface XmlDocument {
  root: XmlElement;
  /** Elements that were still open when the text ended, innermost first. */
  truncated: XmlElement[];
}

type Scope = ReadonlyMap<string, string>;

/**
 * Reads XML into elements with resolved namespaces. Uses htmlparser2's SAX parser: tolerant of
 * broken documents, linear, and without document type declarations, so that entities are never
 * defined or expanded. Reading stops where elements nest deeper than 200, as if the text ended there.
 */
export function readXml(text: string): XmlDocument | undefined {
  const reader = new XmlReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (!reader.open(name, attributes)) parser.pause();
      },
      ontext: (data) => reader.text(data),
      onclosetag: () => reader.close(),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  const truncated = reader.stillOpen();
  parser.end();
  return reader.root && { root: reader.root, truncated };
}

class XmlReader {
  root: XmlElement | undefined;
  readonly #open: { element: XmlElement; scope: Scope }[] = [];

  /** False when the element was refused because it is nested too deep. */
  open(qualifiedName: string, attributes: Record<string, string>): boolean {
    if (this.#open.length >= DEEPEST) return false;
    const parent = this.#open.at(-1);
    const scope = scopeOf(attributes, parent?.scope ?? new Map());
    const colon = qualifiedName.indexOf(':');
    const prefix = colon < 0 ? '' : qualifiedName.slice(0, colon);
    const element: XmlElement = {
      namespace: scope.get(prefix) ?? '',
      name: qualifiedName.slice(colon + 1),
      attributes,
      children: [],
      text: '',
      content: [],
    };
    parent?.element.children.push(element);
    parent?.element.content.push(element);
    this.root ??= element;
    this.#open.push({ element, scope });
    return true;
  }

  text(data: string): void {
    const current = this.#open.at(-1)?.element;
    if (!current) return;
    current.text += data;
    current.content.push(data);
  }

  close(): void {
    this.#open.pop();
  }

  /** The elements that no closing tag has ended yet, innermost first. */
  stillOpen(): XmlElement[] {
    return this.#open.map(({ element }) => element).reverse();
  }
}

/** The namespaces in force inside an element: its parent's, unless it declares its own. */
function scopeOf(attributes: Record<string, string>, parent: Scope): Scope {
  let scope: Map<string, string> | undefined;
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    scope ??= new Map(parent);
    scope.set(name.slice(6), value);
  }
  return scope ?? parent;
}
