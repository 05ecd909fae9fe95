import type { Listing } from '../../paper/listing.ts';

/** One paper a line, written as it is read: for files of any length. Problems go to standard error only. */
export const jsonLinesOutput = {
  title: 'JSON Lines, one paper a line, written as it is read',
  endings: ['.jsonl', '.ndjson'],
  async *render(listings: AsyncIterable<Listing>) {
    for await (const { papers } of listings) {
      if (papers.length > 0) yield `${papers.map((paper) => JSON.stringify(paper)).join('\n')}\n`;
    }
  },
};
