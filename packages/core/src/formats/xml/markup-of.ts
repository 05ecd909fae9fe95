import type { XmlElement } from './xml-element.ts';

// Whoever reads markup looks at its first million characters; escaped it is longer still.
const LONGEST_TEXT = 1_000_000;

/** The inside of an element as markup again. Its depth is bounded where XML is read. */
export function markupOf({ content }: XmlElement): string {
  return content
    .map((one) =>
      typeof one === 'string' ? escapeText(one) : `<${one.name}>${markupOf(one)}</${one.name}>`,
    )
    .join('');
}

function escapeText(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
