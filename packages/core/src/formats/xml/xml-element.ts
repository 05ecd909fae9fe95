import type { ElementName } from './element-name.ts';
import { readAttributes } from './start-tag.ts';

const NOTHING: readonly never[] = [];

/** An element of an XML document, its name split by namespace. */
export class XmlElement {
  /** Address of the namespace, '' for none. */
  readonly namespace: string;
  /** Name without prefix. */
  readonly name: string;
  /** The prefix as written, '' for none. */
  readonly prefix: string;
  /** Character data and elements in the order in which they stand. */
  content: readonly (string | XmlElement)[];
  readonly #name: ElementName;
  readonly #attributeSource: string;
  #attributes: Readonly<Record<string, string>> | undefined;

  /** @param attributeSource what stands between the name and the `>` of the tag. */
  constructor(name: ElementName, namespace: string, attributeSource: string) {
    this.namespace = namespace;
    this.content = NOTHING;
    this.name = name.local;
    this.prefix = name.prefix;
    this.#name = name;
    this.#attributeSource = attributeSource;
  }

  /** Attributes by their name as written; read when they are first asked for, for most never are. */
  get attributes(): Readonly<Record<string, string>> {
    this.#attributes ??= readAttributes(this.#attributeSource);
    return this.#attributes;
  }

  /** A copy that holds all but the children of that name. */
  without(childName: string): XmlElement {
    const copy = new XmlElement(this.#name, this.namespace, this.#attributeSource);
    copy.content = this.content.filter((one) => typeof one === 'string' || one.name !== childName);
    return copy;
  }

  /** Adds to the content. Most elements hold one text: they get a list that has room for no more. */
  append(one: string | XmlElement): void {
    if (this.content.length === 0) this.content = [one];
    else (this.content as (string | XmlElement)[]).push(one);
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
