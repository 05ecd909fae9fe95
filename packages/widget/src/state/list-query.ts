import type { RankOptions } from '@trending-papers/core';
import type { PanelSettings } from '../view-model/panel-settings.ts';
import type { ReaderQuery } from '../view-model/reader-query.ts';
import type { ListAsk } from './list-controller.ts';

/** What page and reader ask of a list, of which so many papers are to be shown. */
export function listQueryOf(
  page: PanelSettings & { papers: unknown; rankOptions: RankOptions },
  { topic, only }: ReaderQuery,
  limit: number,
): ListAsk['query'] {
  const { topics, sort, period, date, papers, src, source, rankOptions } = page;
  return {
    topics: topic || (!only && topics) || '',
    only,
    sort,
    period: period ?? '',
    date: date ?? '',
    limit,
    rankOptions,
    isLive: !papers && !src && Boolean(source),
  };
}
