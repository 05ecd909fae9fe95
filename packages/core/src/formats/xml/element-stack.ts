import { XmlElement } from './xml-element.ts';

// No listing nests deeper than a dozen; hostile input may, and what walks the elements must not
// run out of stack.
const DEEPEST = 200;

/** The namespace of each prefix. */
type Scope = ReadonlyMap<string, string>;

const NO_NAMESPACES: Scope = new Map();

/** The elements that are open at a place of the text, and the root that they hang from. */
export class ElementStack {
  root: XmlElement | undefined;
  // The inmost last; of each its name as written, with the prefix, and the namespaces inside it.
  readonly #elements: XmlElement[] = [];
  readonly #names: string[] = [];
  readonly #scopes: Scope[] = [];

  /** The name as written of the current element. */
  get currentName(): string | undefined {
    return this.#names.at(-1);
  }

  /**
   * Opens an element inside the current one. False when it is refused: it is nested too deep.
   *
   * @param attributeSource what stands between the name and the `>` of its tag.
   */
  open(name: string, attributeSource: string): boolean {
    if (this.#elements.length >= DEEPEST) return false;
    const outside = this.#scopes.at(-1) ?? NO_NAMESPACES;
    const declares = attributeSource.includes('xmlns');
    const element = new XmlElement(name, attributeSource);
    const scope = declares ? scopeOf(element.attributes, outside) : outside;
    element.namespace = scope.get(element.prefix) ?? '';
    this.#elements.at(-1)?.content.push(element);
    this.root ??= element;
    this.#elements.push(element);
    this.#names.push(name);
    this.#scopes.push(scope);
    return true;
  }

  /** Adds character data to the current element. */
  text(data: string): void {
    if (data !== '') this.#elements.at(-1)?.content.push(data);
  }

  /** Closes the current element. */
  close(): void {
    this.#elements.pop();
    this.#names.pop();
    this.#scopes.pop();
  }

  /** Closes the inmost element of that name and all inside it; nothing when none is open. */
  closeNamed(name: string): void {
    const at = this.#names.lastIndexOf(name);
    if (at >= 0) while (this.#names.length > at) this.close();
  }

  /** The elements that no closing tag has ended yet, innermost first. */
  stillOpen(): XmlElement[] {
    return this.#elements.toReversed();
  }
}

/** The namespaces in force inside an element: those around it and those that it declares. */
function scopeOf(attributes: Readonly<Record<string, string>>, outside: Scope): Scope {
  const scope = new Map(outside);
  for (const name in attributes) {
    if (name === 'xmlns') scope.set('', attributes[name] ?? '');
    if (name.startsWith('xmlns:')) scope.set(name.slice(6), attributes[name] ?? '');
  }
  return scope;
}
