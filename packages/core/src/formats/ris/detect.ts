import type { ListingDocument } from '../document.ts';

/** A record of RIS (`TY  - JOUR`) or of the Web of Science (`PT J`) begins on a line of its own. */
export function detectRis({ head }: ListingDocument): number {
  if (/^[<[{@]/.test(head)) return 0;
  if (/^[ \t]{0,20}TY {1,3}- {0,3}\w/m.test(head)) return head.startsWith('TY') ? 1 : 0.9;
  const isWos = /^PT [A-Z][ \t]*$/m.test(head) && /^(?:AU|TI|SO|AF) \S/m.test(head);
  return isWos ? 0.95 : 0;
}
