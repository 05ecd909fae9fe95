/** An element of an XML document, its name split by namespace. */
export interface XmlElement {
  /** Address of the namespace, '' for none. */
  namespace: string;
  /** Name without prefix. */
  name: string;
  /** Attributes by their name as written. */
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** Character data directly inside, joined. */
  text: string;
  /** Character data and elements in the order in which they stand. */
  content: (string | XmlElement)[];
}

/** The first child of that namespace and name. */
export function child(
  element: XmlElement,
  namespace: string,
  name: string,
): XmlElement | undefined {
  return element.children.find((one) => one.name === name && one.namespace === namespace);
}

/** All children of that namespace and name. */
export function childrenOf(element: XmlElement, namespace: string, name: string): XmlElement[] {
  return element.children.filter((one) => one.name === name && one.namespace === namespace);
}

/** The text of the first child of that namespace and name; undefined when it is missing or blank. */
export function childText(
  element: XmlElement,
  namespace: string,
  name: string,
): string | undefined {
  return child(element, namespace, name)?.text.trim() || undefined;
}
