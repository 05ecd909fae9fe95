import { hydrate } from '@lit-labs/ssr-client';
import type { LitElement } from 'lit';
import { renderPanel } from '../templates/panel.ts';
import type { PanelModel } from '../templates/panel-model.ts';
import { digestOf, type Rendered } from './rendered.ts';

/**
 * Makes the nodes that a server rendered the element's own: none is replaced, listeners come to
 * life, and the sheets of the element take the place of the server's. Nodes that do not fit are
 * taken away, for the next rendering to make them anew.
 *
 * @returns what did not fit, if anything
 */
export function hydratePanel(
  host: LitElement,
  rendered: Partial<Rendered>,
  model: PanelModel,
): string | undefined {
  const root = host.renderRoot as ShadowRoot;
  let problem: string | undefined;
  try {
    assertSame(rendered, model);
    assertWhole(rendered, root);
    keepEmptyTexts(root);
    hydrate(renderPanel(model), root, host.renderOptions);
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
    root.replaceChildren();
  }
  adoptSheets(host, root);
  host.renderOptions.renderBefore = null;
  host.removeAttribute('data-rendered');
  return problem;
}

/** lit compares templates; the values in them it takes for what they should be. */
function assertSame({ status, papers }: Partial<Rendered>, { state, view }: PanelModel): void {
  if (status !== state.status) throw new Error(`the list was "${status}", it is "${state.status}"`);
  if (papers !== digestOf(view?.papers.map(({ id }) => id) ?? []))
    throw new Error('other papers come first here');
}

function assertWhole({ elements }: Partial<Rendered>, root: ParentNode): void {
  const found = root.querySelectorAll('*:not(style, link)').length;
  if (found !== elements) throw new Error(`${elements} elements were printed, ${found} have come`);
}

/**
 * An empty text has no node in markup, but lit writes into the node that it expects: without one,
 * into the comment behind it.
 */
function keepEmptyTexts(root: Node): void {
  const parts = commentsIn(root).filter(({ data }) => data.startsWith('lit-part'));
  if (parts.length === 0) throw new Error('its comments are gone');
  for (const part of parts) {
    const next = part.nextSibling;
    if (next instanceof Comment && next.data === '/lit-part') part.after('');
  }
}

function commentsIn(root: Node): Comment[] {
  const found: Comment[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode())
    if (walker.currentNode instanceof Comment) found.push(walker.currentNode);
  return found;
}

/** The sheets of the element come before those of its features, which are adopted by now. */
function adoptSheets(host: LitElement, root: ShadowRoot): void {
  const { elementStyles } = host.constructor as typeof LitElement;
  const sheets = elementStyles.map((style) => ('styleSheet' in style ? style.styleSheet : style));
  root.adoptedStyleSheets = [
    ...sheets.filter((sheet) => sheet != null),
    ...root.adoptedStyleSheets,
  ];
  for (const child of [...root.children]) if (child.matches('style, link')) child.remove();
}
