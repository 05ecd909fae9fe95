import { attributeRegistry, type TrendingPapers } from '@trending-papers/widget';
import { type RenderToStringOptions, renderToString } from '@trending-papers/widget/ssr';

/** A page as a server gives it: its markup, and what is left for its script to set. */
export interface ServedPage {
  markup: string;
  properties: Partial<TrendingPapers>;
}

/** The page with its panel as a server would have rendered it. */
export async function servedPage(
  markup: string,
  properties: Partial<TrendingPapers>,
): Promise<ServedPage> {
  const page = document.createElement('template');
  page.innerHTML = markup;
  const panel = page.content.querySelector('trending-papers');
  if (!panel) throw new Error('The markup holds no <trending-papers>.');
  const rendered = await renderToString(optionsOf(panel, properties)).catch(() => undefined);
  // A server that cannot read the papers leaves them to the page.
  if (rendered === undefined) return { markup, properties };
  const served = document.createElement('template');
  served.innerHTML = rendered;
  const host = served.content.querySelector('trending-papers');
  if (host) replace(panel, host);
  const { papers, snapshot, ranking, ...rest } = properties;
  return { markup: page.innerHTML, properties: rest };
}

/** Puts the rendered panel where the plain one was, with the attributes and the content that it had. */
function replace(panel: Element, host: Element): void {
  for (const { name, value } of panel.attributes) host.setAttribute(name, value);
  // The language of the page is the server's, too: it needs not stand on the element.
  if (!panel.hasAttribute('lang')) host.removeAttribute('lang');
  host.append(...[...panel.childNodes].filter((node) => node !== dataOf(panel)));
  panel.replaceWith(host);
}

function dataOf(panel: Element): Element | null {
  return panel.querySelector(':scope > script');
}

/** What the markup and the properties say, as a server would be told. */
function optionsOf(panel: Element, properties: Partial<TrendingPapers>): RenderToStringOptions {
  const attributes = Object.entries(attributeRegistry).flatMap(([name, { property, type }]) => {
    const value = panel.getAttribute(name);
    return value === null ? [] : [[property, type === Boolean || type(value)]];
  });
  const lang = panel.closest('[lang]') ?? document.querySelector('[lang]');
  return {
    ...Object.fromEntries(attributes),
    lang: lang?.getAttribute('lang') || navigator.languages,
    papers: dataOf(panel)?.textContent?.trim() || undefined,
    fallback: [...panel.children].some((child) => child !== dataOf(panel)) ? ' ' : undefined,
    ...properties,
  };
}
