import type { Paper } from '../paper/paper.ts';
import { announcesVersion } from './age.ts';
import { startOfDate } from './instant.ts';

/** Ages of a batch of papers in hours, by index, never negative; NaN where no date is known. */
export interface PaperAges {
  /** Since the day of listing, else of publishing. */
  cameUp: Float64Array;
  /** Since the day of publishing, else of listing. */
  published: Float64Array;
}

/** Milliseconds in an hour. */
export const HOUR_MS = 3_600_000;

/** How old papers are at a moment: what is dated in the future is new. */
export function agesOf(papers: readonly Paper[], now: number): PaperAges {
  const cameUp = new Float64Array(papers.length);
  const published = new Float64Array(papers.length);
  papers.forEach((paper, index) => {
    const listedAt = announcesVersion(paper) ? Number.NaN : startOfDate(paper.listedAt);
    const publishedAt = startOfDate(paper.publishedAt);
    const isListed = !Number.isNaN(listedAt);
    const isPublished = !Number.isNaN(publishedAt);
    cameUp[index] = Math.max(0, (now - (isListed ? listedAt : publishedAt)) / HOUR_MS);
    published[index] = Math.max(0, (now - (isPublished ? publishedAt : listedAt)) / HOUR_MS);
  });
  return { cameUp, published };
}
