import type { Paper } from '@trending-papers/core';
import type { PanelPlace, PaperPlace } from '../../features/feature.ts';
import type { Messages } from '../../locales/messages.ts';
import type { LoadState } from '../../state/load-state.ts';
import type { PanelSettings } from '../../view-model/panel-settings.ts';
import type { PanelView } from '../../view-model/panel-view.ts';
import type { PaperView } from '../../view-model/paper-view.ts';
import type { ShownParts } from '../../view-model/shown-parts.ts';

/** What a reader can do in the panel. */
export interface PanelActions {
  /** Opens or closes what folds: an abstract by the id of its paper, others by a key of their own. */
  toggle(key: string): void;
  openPaper(event: Event, paper: Paper, url: string): void;
  showMore(): void;
  setPeriod(period: string): void;
  previous(): void;
  next(): void;
  retry(): void;
}

/** What is loaded on demand, as the templates print it. */
export interface PanelFeatures {
  /** Whether something that is wanted is on its way. */
  readonly isPending: boolean;
  inPanel(place: PanelPlace): unknown[];
  text(text: string): unknown;
  inPaper(place: PaperPlace, view: PaperView, index: number): unknown[];
}

/** Everything that the templates print. `state` is `loading` until all that the first paint needs is there. */
export interface PanelModel {
  settings: PanelSettings;
  messages: Messages;
  state: LoadState;
  view: PanelView | undefined;
  /** Whether another answer is on its way to take the place of what is shown. */
  isPending: boolean;
  /** The calendar of a list that has days. */
  days: Pick<typeof import('../../features/days/index.ts'), 'render'> | undefined;
  shown: ShownParts;
  /** How many papers of the view are painted by now; the rest follows when the browser is idle. */
  painted: number;
  /** Another number for a list that is painted from nothing, though one is there. */
  listKey: number;
  features: PanelFeatures;
  /** The moment of painting, in milliseconds since 1970: relative dates count from it. */
  now: number;
  /** What those are to be told who listen instead of look; empty for how many papers there are. */
  said: string;
  /** Whether the page put something inside the element to be seen until there are papers. */
  hasFallback: boolean;
  isOpen(key: string): boolean;
  /** Changes whenever a paper must be painted anew though its view is the same. */
  revisionOf(id: string): unknown;
  actions: PanelActions;
}
