import type { ListingDocument } from '../document.ts';
import { knownIn, layoutOf } from './columns.ts';

/** A first row with the names of columns: a title and at least one other that papers have. */
export function detectCsv({ head }: ListingDocument): number {
  if (/^[<[{@%#|]/.test(head)) return 0;
  const layout = layoutOf(head);
  if (!layout) return 0;
  return knownIn(layout) > 2 ? 0.8 : 0.6;
}
