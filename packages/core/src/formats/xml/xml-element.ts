import { readAttributes } from './start-tag.ts';

/** An element of an XML document, its name split by namespace. */
export class XmlElement {
  /** Address of the namespace, '' for none. */
  namespace = '';
  /** Name without prefix. */
  readonly name: string;
  /** The prefix as written, '' for none. */
  readonly prefix: string;
  /** Character data and elements in the order in which they stand. */
  readonly content: (string | XmlElement)[] = [];
  readonly #attributeSource: string;
  #attributes: Readonly<Record<string, string>> | undefined;

  /**
   * @param qualifiedName with its prefix, as written.
   * @param attributeSource what stands between the name and the `>` of the tag.
   */
  constructor(qualifiedName: string, attributeSource: string) {
    const colon = qualifiedName.indexOf(':');
    this.name = colon < 0 ? qualifiedName : qualifiedName.slice(colon + 1);
    this.prefix = colon < 0 ? '' : qualifiedName.slice(0, colon);
    this.#attributeSource = attributeSource;
  }

  /** Attributes by their name as written; read when they are first asked for, for most never are. */
  get attributes(): Readonly<Record<string, string>> {
    this.#attributes ??= readAttributes(this.#attributeSource);
    return this.#attributes;
  }

  /** A copy that holds all but the children of that name. */
  without(childName: string): XmlElement {
    const copy = new XmlElement(
      this.prefix ? `${this.prefix}:${this.name}` : this.name,
      this.#attributeSource,
    );
    copy.namespace = this.namespace;
    for (const one of this.content)
      if (typeof one === 'string' || one.name !== childName) copy.content.push(one);
    return copy;
  }

  /** The elements directly inside. */
  get children(): XmlElement[] {
    return this.content.filter((one) => typeof one !== 'string');
  }

  /** Character data directly inside, joined. */
  get text(): string {
    const [only] = this.content;
    if (this.content.length === 1 && typeof only === 'string') return only;
    return this.content.filter((one) => typeof one === 'string').join('');
  }
}

/** The first child of that namespace and name. */
export function child(
  element: XmlElement,
  namespace: string,
  name: string,
): XmlElement | undefined {
  for (const one of element.content) if (isNamed(one, namespace, name)) return one;
  return undefined;
}

/** All children of that namespace and name. */
export function childrenOf(element: XmlElement, namespace: string, name: string): XmlElement[] {
  return element.content.filter((one) => isNamed(one, namespace, name));
}

/** The text of the first child of that namespace and name; undefined when it is missing or blank. */
export function childText(
  element: XmlElement,
  namespace: string,
  name: string,
): string | undefined {
  return child(element, namespace, name)?.text.trim() || undefined;
}

function isNamed(one: string | XmlElement, namespace: string, name: string): one is XmlElement {
  return typeof one !== 'string' && one.name === name && one.namespace === namespace;
}
