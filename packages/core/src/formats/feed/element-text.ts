import { htmlToText, looksLikeHtml } from '../../paper/text/html-to-text.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { markupOf } from '../xml/markup-of.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** Whole paragraphs that are still escaped: the feed did it once too often. */
const ESCAPED_TWICE = /&lt;\/(?:p|div|li|td)&gt;/i;

/**
 * The plain text of a title or a description. Feeds hold there plain text, HTML with its signs
 * escaped, and HTML as elements (Atom's `xhtml`, or an RSS that forgot to escape); RSS does not say
 * which. Atom's `type="text"` does, and is believed.
 */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return '';
  const hasElements = element.children.length > 0;
  const source = hasElements ? markupOf(element) : element.text;
  if (element.attributes.type === 'text' && !hasElements) return toPlainText(source);
  const isHtml = hasElements || looksLikeHtml(source);
  const text = isHtml ? htmlToText(source) : source;
  if (ESCAPED_TWICE.test(text)) return htmlToText(toPlainText(text));
  return isHtml ? text : toPlainText(text);
}
