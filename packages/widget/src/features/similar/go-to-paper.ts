import type { FeaturePanel } from '../feature.ts';

/** The element of a paper in the list; undefined when it is not shown there, or not painted yet. */
function elementOf({ host, view }: FeaturePanel, id: string): Element | undefined {
  const at = view?.papers.findIndex((paper) => paper.id === id) ?? -1;
  return [...(host.shadowRoot?.querySelectorAll('.list > .paper') ?? [])][at];
}

/**
 * Goes to a paper in the list, with the focus, and shows for a moment which it is. False when it is
 * not there.
 */
export function goToPaper(panel: FeaturePanel, id: string): boolean {
  const paper = elementOf(panel, id);
  const title = paper?.querySelector<HTMLElement>('[part=title]');
  if (!paper || !title) return false;
  // A title that leads nowhere can be gone to all the same.
  if (!title.matches('a')) title.tabIndex = -1;
  title.focus();
  paper.animate([{ backgroundColor: 'var(--wash)' }, { backgroundColor: 'transparent' }], 1500);
  return true;
}
