/** The ways to lay papers out. */
export const LAYOUTS = ['list', 'cards', 'compact', 'ticker'] as const;

/** The name of a layout. */
export type Layout = (typeof LAYOUTS)[number];

/** The layout of that name; a list when there is none. */
export function toLayout(name: string): Layout {
  return LAYOUTS.find((layout) => layout === name) ?? 'list';
}
