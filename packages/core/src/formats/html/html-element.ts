import type { HtmlElement } from './read-html.ts';

/** Whether an element is the one that is looked for. */
export type ElementTest = (element: HtmlElement) => boolean;

/** Elements of a class. */
export const ofClass =
  (name: string): ElementTest =>
  ({ attributes }) =>
    (attributes.class ?? '').split(/\s+/).includes(name);

/**
 * All elements inside that pass, in the order of the page; what is inside of one that passed is not
 * searched.
 */
export function findAll(element: HtmlElement, test: ElementTest): HtmlElement[] {
  return element.content.flatMap((child) => {
    if (typeof child === 'string') return [];
    return test(child) ? [child] : findAll(child, test);
  });
}

/** The first element inside that passes. */
export function findFirst(element: HtmlElement, test: ElementTest): HtmlElement | undefined {
  for (const child of element.content) {
    if (typeof child === 'string') continue;
    const found = test(child) ? child : findFirst(child, test);
    if (found) return found;
  }
  return undefined;
}

/** Reads an element in a way of its own: its text, '' for none, or undefined to read what is inside. */
export type ElementReader = (element: HtmlElement) => string | undefined;

/** The text inside, with whatever blanks it is written in. */
export function textOf(element: HtmlElement | undefined, reader?: ElementReader): string {
  const pieces = element?.content.map((child) => {
    if (typeof child === 'string') return child;
    if (child.name === 'br') return '\n';
    return reader?.(child) ?? textOf(child, reader);
  });
  return pieces?.join('') ?? '';
}
