import { isDateText } from './date.ts';
import type { Paper } from './paper.ts';

/**
 * When a paper came up: the day a source listed it, else the day it was published. Undefined when
 * all that is known is the day on which a new version of an older paper was announced.
 */
export function cameUpAt(paper: Paper): string | undefined {
  const listedAt = announcesVersion(paper) ? undefined : paper.listedAt;
  return [listedAt, paper.publishedAt].find((date) => date !== undefined && isDateText(date));
}

/**
 * Whether the day of listing is that of a new version: arXiv lists replacements beside new papers.
 */
export function announcesVersion({ publishedAt, updatedAt, listedAt }: Paper): boolean {
  return publishedAt === undefined && updatedAt !== undefined && updatedAt === listedAt;
}
