import { type Layout, toLayout } from './layout.ts';
import type { PanelSettings } from './panel-settings.ts';

/** The parts that `show` and `hide` name. Rank, title and evidence are always there. */
export const PARTS = [
  'abstract',
  'authors',
  'votes',
  'code',
  'image',
  'topics',
  'why',
  'similar',
  'export',
  'share',
  'trend',
  'sort',
  'rising',
  'updated',
] as const;

/** The name of a part. */
export type Part = (typeof PARTS)[number];

/** The parts that the first file prints; all others are features. */
export const BASE_PARTS: readonly Part[] = ['abstract', 'authors', 'votes', 'code', 'topics'];

const SHOWN_IN: Record<Layout, readonly Part[]> = {
  list: BASE_PARTS,
  cards: [...BASE_PARTS, 'image'],
  compact: ['authors', 'votes', 'topics'],
  ticker: ['votes'],
};

/** The layout of a panel and the parts that it shows. */
export interface ShownParts {
  layout: Layout;
  parts: ReadonlySet<Part>;
}

/**
 * The parts that a panel shows: those of its layout, with those of `show`, without those of `hide`,
 * which wins. Both name parts parted by spaces or commas; what is no part is passed over.
 */
export function shownParts(layout: Layout, show: string, hide: string): ReadonlySet<Part> {
  const hidden = new Set(words(hide));
  const wanted = new Set([...SHOWN_IN[layout], ...words(show)]);
  return new Set(PARTS.filter((part) => wanted.has(part) && !hidden.has(part)));
}

/** The layout and the parts that a page asks for. */
export function shownOf({ layout: name, show, hide }: PanelSettings): ShownParts {
  const layout = toLayout(name);
  return { layout, parts: shownParts(layout, show ?? '', hide ?? '') };
}

function words(text: string): string[] {
  return text.toLowerCase().split(/[\s,]+/);
}
