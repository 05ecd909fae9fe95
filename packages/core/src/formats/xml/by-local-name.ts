import { markupToText } from '../../paper/text/markup-to-text.ts';
import { markupOf } from './markup-of.ts';
import type { XmlElement } from './xml-element.ts';

// For the vocabularies that the same source writes with a namespace, with another one of its many
// versions, or with none: there the local name says enough.

/** The elements directly inside that have one of the names, in order. */
export function childrenNamed(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement[] {
  return element?.children.filter(({ name }) => names.includes(name)) ?? [];
}

/** The element that a path of names leads to, the first one at each step. */
export function elementAt(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  let at = element;
  for (const step of path) at = at?.children.find(({ name }) => name === step);
  return at;
}

/** The text that a path of names leads to, markup and hard wraps taken out; '' when it is missing. */
export function plainTextAt(element: XmlElement | undefined, ...path: readonly string[]): string {
  return plainTextOf(elementAt(element, ...path));
}

/** The plain text of all that stands inside an element: words, formulas, exponents. */
export function plainTextOf(element: XmlElement | undefined): string {
  return element ? markupToText(markupOf(element)) : '';
}
