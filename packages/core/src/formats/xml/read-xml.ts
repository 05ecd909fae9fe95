import { Parser } from 'htmlparser2';
import type { XmlElement } from './xml-element.ts';

// No listing nests deeper than a dozen; hostile input may.
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
 * defined or expanded. Elements nested deeper than 200 are dropped.
 */
export function readXml(text: string): XmlDocument | undefined {
  const reader = new XmlReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
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
  #tooDeep = 0;

  open(qualifiedName: string, attributes: Record<string, string>): void {
    if (this.#open.length >= DEEPEST) {
      this.#tooDeep++;
      return;
    }
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
    };
    parent?.element.children.push(element);
    this.root ??= element;
    this.#open.push({ element, scope });
  }

  text(data: string): void {
    const current = this.#open.at(-1);
    if (current && this.#tooDeep === 0) current.element.text += data;
  }

  close(): void {
    if (this.#tooDeep > 0) this.#tooDeep--;
    else this.#open.pop();
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
