import type { Paper } from '@trending-papers/core';
import type { Features } from '../../features/registry.ts';
import type { Messages } from '../../locales/messages.ts';
import type { LoadState } from '../../state/load-state.ts';
import type { SubscriptionState } from '../../state/subscription-controller.ts';
import type { PanelView } from '../../view-model/panel-view.ts';
import type { Layout, Part } from '../../view-model/shown-parts.ts';

/** What a reader can do in the panel. */
export interface PanelActions {
  /** Opens or closes what folds: an abstract by the id of its paper, others by a key of their own. */
  toggle(key: string): void;
  openPaper(event: Event, paper: Paper, url: string): void;
  showMore(): void;
  setTopics(topics: string): void;
  setPeriod(period: string): void;
  previous(): void;
  next(): void;
  retry(): void;
  subscribe(email: string): void;
  refuseEmail(): void;
}

/** What the templates know of the element: attributes that are printed as they are. */
export interface PanelElement {
  heading: string;
  headingLevel: number;
  byline: string;
  theme: string;
  topics: string;
  period: string;
  limit: number;
  linkTarget: string;
  subscribeUrl: string;
}

/** Everything that the templates print. */
export interface PanelModel {
  element: PanelElement;
  messages: Messages;
  state: LoadState;
  view: PanelView | undefined;
  subscription: SubscriptionState;
  layout: Layout;
  parts: ReadonlySet<Part>;
  /** What is loaded on demand; undefined until it is there. Asking for it loads it. */
  features: Features;
  isOpen(key: string): boolean;
  actions: PanelActions;
}
