import { announcesVersion } from '../paper/came-up-at.ts';
import type { Paper } from '../paper/paper.ts';
import { hoursSince } from './instant.ts';

/** Ages of a batch of papers in hours, by index, never negative; NaN where no date is known. */
export interface PaperAges {
  /** Since the day of listing, else of publishing. */
  cameUp: Float64Array;
  /** Since the day of publishing, else of listing. */
  published: Float64Array;
}

/** How old papers are at a moment: what is dated in the future is new. */
export function agesOf(papers: readonly Paper[], now: number): PaperAges {
  const cameUp = new Float64Array(papers.length);
  const published = new Float64Array(papers.length);
  papers.forEach((paper, index) => {
    const listed = announcesVersion(paper) ? Number.NaN : hoursSince(paper.listedAt, now);
    const out = hoursSince(paper.publishedAt, now);
    cameUp[index] = Number.isNaN(listed) ? out : listed;
    published[index] = Number.isNaN(out) ? listed : out;
  });
  return { cameUp, published };
}
