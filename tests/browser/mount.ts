import '@trending-papers/widget/define';
import type { TrendingPapers } from '@trending-papers/widget';
import { afterEach, expect, inject } from 'vitest';
import { servedPage } from './served-page.ts';

const isServerRendered = inject('isServerRendered');
const renderedAnew: unknown[] = [];
if (isServerRendered) watchWarnings();

afterEach(() => {
  // What comes from the same version with the same options is taken over, always.
  expect(renderedAnew.splice(0)).toEqual([]);
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
});

/**
 * Puts a panel into the page by its markup, sets properties and waits for its list. In the project
 * `browser-hydrated` the panel comes as a server would have rendered it.
 */
export async function mount(
  markup: string,
  properties: Partial<TrendingPapers> = {},
): Promise<TrendingPapers> {
  const holder = document.createElement('div');
  const page = isServerRendered ? await servedPage(markup, properties) : { markup, properties };
  holder.setHTMLUnsafe(page.markup);
  const panel = holder.querySelector<TrendingPapers>('trending-papers');
  if (!panel) throw new Error('The markup holds no <trending-papers>.');
  Object.assign(panel, page.properties);
  document.body.append(holder);
  await settled(panel);
  return panel;
}

/** Waits until a panel has nothing left to load or to paint. */
export async function settled(panel: TrendingPapers): Promise<void> {
  const root = () => panel.shadowRoot?.querySelector('section');
  do {
    await panel.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  } while (root()?.getAttribute('aria-busy') === 'true' || 'rendered' in panel.dataset);
  await panel.updateComplete;
}

/** The titles shown, in order. */
export function titles(panel: TrendingPapers): string[] {
  return all(panel, '[part=title]').map((element) => element.textContent ?? '');
}

/** All elements of the panel that match. */
export function all(panel: TrendingPapers, selector: string): HTMLElement[] {
  return [...(panel.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The one element of the panel that matches. */
export function one(panel: TrendingPapers, selector: string): HTMLElement {
  const [first, ...others] = all(panel, selector);
  if (!first || others.length > 0)
    throw new Error(`${selector} matches ${others.length + (first ? 1 : 0)} elements.`);
  return first;
}

/** The button of that name, or what folds by itself. */
export function button(panel: TrendingPapers, name: string): HTMLElement {
  const found = all(panel, 'button, summary').find(
    (element) => (element.getAttribute('aria-label') ?? element.textContent?.trim()) === name,
  );
  if (!found) throw new Error(`There is no button named "${name}".`);
  return found;
}

/** The text that a reader sees, in one line. */
export function text(panel: TrendingPapers): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count as read.
  return (panel.shadowRoot?.querySelector('section')?.innerText ?? '').replace(/\s+/g, ' ');
}

function watchWarnings(): void {
  const { warn } = console;
  console.warn = (...message: unknown[]) => {
    if (String(message[0]).includes('renders anew')) renderedAnew.push(message[0]);
    warn(...message);
  };
}
