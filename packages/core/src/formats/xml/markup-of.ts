import type { XmlElement } from './xml-element.ts';

/** The inside of an element as markup again. Its depth is bounded where XML is read. */
export function markupOf({ content }: XmlElement): string {
  return content
    .map((one) =>
      typeof one === 'string' ? escapeText(one) : `<${one.name}>${markupOf(one)}</${one.name}>`,
    )
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
