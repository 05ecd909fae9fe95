import type { Listing, Ranking, RankOptions } from '@trending-papers/core';
import { rankPapers } from '@trending-papers/core/rank';
import { limitOf } from '../element/attributes.ts';
import type { PanelActions, PanelFeatures, PanelModel } from '../element/templates/panel-model.ts';
import * as days from '../features/days/index.ts';
import type { FeatureAccess } from '../features/feature-panel.ts';
import type { LocaleMessages } from '../locales/messages.ts';
import { listQueryOf } from '../state/list-query.ts';
import type { LoadState } from '../state/load-state.ts';
import { Reading } from '../state/reading.ts';
import { hasDays, type ListQuery, planList } from '../view-model/list-plan.ts';
import type { PanelSettings } from '../view-model/panel-settings.ts';
import { type PanelView, toPanelView } from '../view-model/panel-view.ts';
import { NO_WISH } from '../view-model/reader-query.ts';
import type { ShownParts } from '../view-model/shown-parts.ts';
import { situationOf } from '../view-model/situation.ts';

/** Papers that were read, with their ranking when they came with one. */
export interface GivenList {
  listing: Listing;
  given?: Ranking;
}

/** What a panel is printed from. */
export interface PrintedPanel {
  settings: PanelSettings;
  shown: ShownParts;
  rankOptions: RankOptions;
  list: GivenList | undefined;
  texts: LocaleMessages;
  /** Whether something to be seen stands inside the element until there are papers. */
  hasFallback: boolean;
  /** The moment to print for, in milliseconds since 1970. */
  now: number;
}

/** What is shown of the papers; undefined when there are none to show. */
export function printedView(panel: PrintedPanel): PanelView | undefined {
  const { list, texts, now } = panel;
  if (!list) return undefined;
  const { listing, given } = list;
  const query = queryOf(panel);
  const plan = planList(listing, query, daysOf(panel)?.calendarPlanner());
  const { papers, options } = plan;
  const ranking = given && plan.isPlain ? given : rankPapers(papers, { now, ...options });
  return toPanelView({ listing, ...plan, ranking }, query.limit, texts);
}

function queryOf({ settings, rankOptions, list, now }: PrintedPanel): ListQuery {
  const page = { ...settings, papers: list, rankOptions };
  return { ...listQueryOf(page, NO_WISH, limitOf(settings)), rankOptions, now };
}

/** The calendar, for a list that has days. */
function daysOf(panel: PrintedPanel): typeof days | undefined {
  return panel.list && hasDays(panel.list.listing, queryOf(panel)) ? days : undefined;
}

/** The panel as the element renders it at first, before anybody did anything. */
export function printedModel(
  panel: PrintedPanel,
  view: PanelView | undefined,
  features: PanelFeatures,
): PanelModel {
  const { settings, shown, list, texts, hasFallback, now } = panel;
  return {
    settings,
    messages: texts,
    state: stateOf(settings, list),
    view,
    isPending: false,
    days: daysOf(panel),
    shown,
    painted: new Reading().painted,
    listKey: new Reading().left,
    features,
    now,
    said: '',
    hasFallback,
    isOpen: () => false,
    revisionOf: () => '',
    actions: noActions,
  };
}

/** The panel as its features see it. */
export function printedAccess(
  { settings, list, texts, now }: PrintedPanel,
  view: PanelView | undefined,
): FeatureAccess {
  const situation = situationOf(stateOf(settings, list), view, false);
  return {
    host: Object.assign({} as FeatureAccess['host'], settings, noElement),
    texts: () => texts,
    areTextsThere: () => true,
    view: () => view,
    listing: () => list?.listing,
    newer: () => undefined,
    now: () => now,
    situation: () => situation,
    reader: () => NO_WISH,
    isOpen: () => false,
    ask: nobody,
    toggle: nobody,
    inquire: () => Promise.reject(new Error('No worker ranks what is printed.')),
    say: nobody,
    setTopics: nobody,
    setPeriod: nobody,
    reload: nobody,
    showNewer: nobody,
    showMore: nobody,
    updateRest: nobody,
  };
}

function stateOf({ src, source }: PanelSettings, list: GivenList | undefined): LoadState {
  if (list) return { status: 'ready', ...list };
  return { status: src || source ? 'loading' : 'idle' };
}

const nobody = () => {};

/** Nobody does anything while a panel is printed. */
const noActions: PanelActions = {
  toggle: nobody,
  openPaper: nobody,
  showMore: nobody,
  setPeriod: nobody,
  previous: nobody,
  next: nobody,
  retry: nobody,
};

/** What features may ask of an element that is not theirs yet. */
const noElement = {
  // It is as served: `data-rendered` is what there is to ask for.
  hasAttribute: () => true,
  isConnected: false,
  shadowRoot: null,
  addController: nobody,
  removeController: nobody,
  requestUpdate: nobody,
};
