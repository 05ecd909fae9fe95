import type { ListingDocument } from '../document.ts';
import { toBlocks } from './blocks.ts';
import { readHeaderLine } from './header.ts';

// Of any other text (a manual, a letter) few blocks are a title with its abstract below.
const LEAST_SHARE = 0.7;

/**
 * Plain text in which titles and abstracts alternate. The header of a Daily Papers page makes it
 * certain; without it two or more papers in a row make it likely.
 */
export function detectHuggingFaceText(document: ListingDocument): number {
  const { head } = document;
  if (head === '' || /^[<[{"@%]/.test(head)) return 0;
  const blocks = toBlocks(document.text.slice(0, 20_000));
  const header = blocks.map(readHeaderLine).filter((facts) => facts !== undefined);
  const isPage = header.some(
    ({ callToSubscribe, curators }) => callToSubscribe !== undefined || curators !== undefined,
  );
  const body = blocks.filter((block) => readHeaderLine(block) === undefined);
  const pairs = body.filter(
    ({ kind }, index) => kind === 'prose' && body[index - 1]?.kind === 'heading',
  ).length;
  if (isPage) return pairs > 0 ? 1 : 0.6;
  const share = (2 * pairs) / Math.max(1, body.length);
  return share >= LEAST_SHARE ? 0.5 * Math.min(1, share) : 0;
}
