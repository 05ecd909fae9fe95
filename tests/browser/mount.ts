import '@trending-papers/widget/define';
import type { TrendingPapers } from '@trending-papers/widget';
import { afterEach } from 'vitest';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
});

/** Puts a panel into the page by its markup, sets properties and waits for its list. */
export async function mount(
  markup: string,
  properties: Partial<TrendingPapers> = {},
): Promise<TrendingPapers> {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  const panel = holder.querySelector<TrendingPapers>('trending-papers');
  if (!panel) throw new Error('The markup holds no <trending-papers>.');
  Object.assign(panel, properties);
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
  } while (root()?.getAttribute('aria-busy') === 'true');
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
