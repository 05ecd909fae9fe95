import type { TopicOptions } from '@trending-papers/core';
import type { Window } from '@trending-papers/core/rank';
import type { PanelView } from '../view-model/panel-view.ts';

/** Which papers of a list the page lets be seen, before the reader chooses. */
export interface PageQuery extends TopicOptions {
  topics: string;
  window: Window;
  /** The moment at which the period ends, in milliseconds since 1970. */
  now: number;
}

/**
 * What is asked of a list before the reader chooses, given the topics of the page. Papers in place of
 * those of the list are there whatever its topics.
 */
export function pageQuery(view: PanelView, pageTopics: string): PageQuery {
  const { options, ranking, calendar } = view;
  const topics = calendar.isAside ? '' : pageTopics;
  const { window = 'all', now = ranking.generatedAt, synonyms, categories } = options;
  return { topics, window, now: new Date(now).getTime(), synonyms, categories };
}

/** What that depends on. The moment is left out where it is the present. */
export function inputsOf({ options }: PanelView, topics: string): readonly unknown[] {
  const { window, now, synonyms, categories } = options;
  return [topics, window, now, synonyms, categories];
}
