import { isAbsFile } from '../arxiv-listing/detect.ts';
import type { ListingDocument } from '../document.ts';

/** Text that begins with an entry of an `.abs` file: `\\`, head, `\\`, abstract, `\\`. */
export function detectArxivAbs({ head, text }: ListingDocument): number {
  return /^[-\\]/.test(head) && isAbsFile(text) ? 1 : 0;
}
