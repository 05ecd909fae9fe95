import type { Paper } from '@trending-papers/core';
import type { Messages } from '../../locales/messages.ts';
import type { LoadState } from '../../state/load-state.ts';
import type { SubscriptionState } from '../../state/subscription-controller.ts';
import type { PanelView } from '../../view-model/panel-view.ts';

/** What a reader can do in the panel. */
export interface PanelActions {
  toggleAbstract(id: string): void;
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
  subscribeUrl: string;
}

/** Everything that the templates print. */
export interface PanelModel {
  element: PanelElement;
  messages: Messages;
  state: LoadState;
  view: PanelView | undefined;
  subscription: SubscriptionState;
  isOpen(id: string): boolean;
  actions: PanelActions;
}
