import { textOf } from '../html/html-element.ts';
import type { HtmlElement } from '../html/read-html.ts';

/**
 * The text of an element of arXiv's pages as it was before they dressed it up: without the labels of
 * fields, addresses where "this https URL" stands, and TeX where a saved page shows it typeset.
 */
export function pageText(element: HtmlElement | undefined): string {
  return textOf(element, undress);
}

function undress(element: HtmlElement): string | undefined {
  const { name, attributes } = element;
  const classes = attributes.class ?? '';
  if (name === 'script') return texOf(element);
  if (name === 'style' || name.startsWith('mjx-')) return '';
  if (
    /\b(?:descriptor|has-text-weight-semibold|MathJax\w*|MJX\w*|mjx-\w+)(?![\w-])/.test(classes)
  ) {
    return '';
  }
  if (name !== 'a') return undefined;
  const text = textOf(element).trim();
  if (/^this (?:https?|ftp) URL$/i.test(text)) return attributes.href ?? text;
  // The buttons that unfold an abstract and fold it up again.
  return /^[▽△]\s?(?:More|Less)$/i.test(text) ? '' : undefined;
}

/** MathJax leaves the source of each formula behind. Source: docs.mathjax.org/en/v2.7-latest */
function texOf(script: HtmlElement): string {
  const isMath = /^math\/tex\b/.test(script.attributes.type ?? '');
  return isMath ? `$${textOf(script)}$` : '';
}
