import { type ElementName, sharedText } from './element-name.ts';
import { readAttributes } from './start-tag.ts';
import { XmlElement } from './xml-element.ts';

// No listing nests deeper than a dozen; hostile input may, and what walks the elements must not
// run out of stack.
const DEEPEST = 200;

/** The namespace of each prefix. */
type Scope = ReadonlyMap<string, string>;

const NO_NAMESPACES: Scope = new Map();

/** An element that no closing tag has ended yet. */
interface OpenElement {
  readonly element: XmlElement;
  /** Its name as written, with the prefix. */
  readonly name: string;
  /** The namespaces inside it. */
  readonly scope: Scope;
  readonly depth: number;
  readonly outside: OpenElement | undefined;
}

/** The elements that are open at a place of the text, and the root that they hang from. */
export class ElementStack {
  root: XmlElement | undefined;
  #inmost: OpenElement | undefined;

  /** The name as written of the current element. */
  get currentName(): string | undefined {
    return this.#inmost?.name;
  }

  /**
   * Opens an element inside the current one. False when it is refused: it is nested too deep.
   *
   * @param attributeSource what stands between the name and the `>` of its tag.
   */
  open(name: ElementName, attributeSource: string): boolean {
    const outside = this.#inmost;
    const depth = outside === undefined ? 1 : outside.depth + 1;
    if (depth > DEEPEST) return false;
    const around = outside === undefined ? NO_NAMESPACES : outside.scope;
    const declares = attributeSource !== '' && attributeSource.includes('xmlns');
    const scope = declares ? scopeOf(attributeSource, around) : around;
    const element = new XmlElement(name, scope.get(name.prefix) ?? '', attributeSource);
    if (outside !== undefined) outside.element.append(element);
    this.root ??= element;
    this.#inmost = { element, name: name.written, scope, depth, outside };
    return true;
  }

  /** Adds character data to the current element. */
  text(data: string): void {
    if (data !== '') this.#inmost?.element.append(data);
  }

  /** Closes the current element. */
  close(): void {
    this.#inmost = this.#inmost?.outside;
  }

  /** Closes the inmost element of that name and all inside it; nothing when none is open. */
  closeNamed(name: string): void {
    let named = this.#inmost;
    while (named !== undefined && named.name !== name) named = named.outside;
    if (named !== undefined) this.#inmost = named.outside;
  }

  /** The elements that no closing tag has ended yet, innermost first. */
  stillOpen(): XmlElement[] {
    const open: XmlElement[] = [];
    for (let at = this.#inmost; at !== undefined; at = at.outside) open.push(at.element);
    return open;
  }
}

/** The namespaces in force inside an element: those around it and those that it declares. */
function scopeOf(attributeSource: string, outside: Scope): Scope {
  const attributes = readAttributes(attributeSource);
  const scope = new Map(outside);
  for (const name in attributes) {
    const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : undefined;
    if (prefix !== undefined) scope.set(prefix, sharedText(attributes[name] ?? ''));
  }
  return scope;
}
