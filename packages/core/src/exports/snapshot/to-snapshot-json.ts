import type { Ranking } from '../../ranking/ranking.ts';
import { toSnapshot } from '../../snapshot/to-snapshot.ts';
import { cleanPaper } from '../clean-paper.ts';
import { type Exportable, papersOf } from '../exportable.ts';
import type { ExportOptions } from '../exporter.ts';
import { latest, toInstant } from '../feed/instant.ts';

/**
 * Papers as a snapshot, which `readSnapshot`, panels and `parseListing` read: everything that is known of
 * them, and of a ranking all that it says. Papers that were not ranked come in their order, with no
 * score and no reasons. To keep the facts of a listing beside a ranking, call `toSnapshot`.
 */
export function toSnapshotJson(
  exportable: Exportable,
  { abstracts = true }: ExportOptions = {},
): string {
  const papers = papersOf(exportable).map((paper) => {
    const { abstract, ...rest } = cleanPaper(paper);
    return abstracts && abstract !== undefined ? { ...rest, abstract } : rest;
  });
  const ranking = isRanking(exportable)
    ? {
        ...exportable,
        entries: exportable.entries.flatMap((entry, at) => {
          const paper = papers[at];
          return paper === undefined ? [] : [{ ...entry, paper }];
        }),
      }
    : inOrder(papers);
  return `${JSON.stringify(toSnapshot(ranking))}\n`;
}

function isRanking(exportable: Exportable): exportable is Ranking {
  return 'entries' in exportable && 'query' in exportable && 'total' in exportable;
}

function inOrder(papers: Ranking['entries'][number]['paper'][]): Ranking {
  const dates = papers.flatMap(({ publishedAt, updatedAt, listedAt }) =>
    [publishedAt, updatedAt, listedAt].map(toInstant),
  );
  return {
    entries: papers.map((paper, at) => ({
      ...{ rank: at + 1, paper, score: 0, topics: [], contributions: [] },
    })),
    total: papers.length,
    query: { by: 'given', window: 'all', topics: '', offset: 0 },
    generatedAt: latest(dates) ?? '1970-01-01T00:00:00Z',
    issues: [],
  };
}
