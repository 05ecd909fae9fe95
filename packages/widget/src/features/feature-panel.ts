import type { Listing } from '@trending-papers/core';
import type { ReactiveControllerHost } from 'lit';
import { emit } from '../events/emit.ts';
import type { FeatureMessages, Messages } from '../locales/messages.ts';
import type { PanelSettings } from '../view-model/panel-settings.ts';
import type { PanelView, RankedList } from '../view-model/panel-view.ts';
import type { ReaderQuery } from '../view-model/reader-query.ts';
import type { Situation } from '../view-model/situation.ts';
import type { FeaturePanel } from './feature.ts';

/** What the element lets its features know and do. */
export interface FeatureAccess {
  host: HTMLElement & ReactiveControllerHost & PanelSettings & { fetch: typeof fetch | undefined };
  texts(): Messages & FeatureMessages;
  /** Whether the texts of features are loaded; asking loads them. */
  areTextsThere(): boolean;
  view(): PanelView | undefined;
  listing(): Listing | undefined;
  newer(): RankedList | undefined;
  now(): number;
  situation(): Situation;
  reader(): ReaderQuery;
  ask: FeaturePanel['ask'];
  isOpen: FeaturePanel['isOpen'];
  toggle: FeaturePanel['toggle'];
  inquire: FeaturePanel['inquire'];
  say: FeaturePanel['say'];
  setTopics: FeaturePanel['setTopics'];
  setPeriod: FeaturePanel['setPeriod'];
  reload: FeaturePanel['reload'];
  showNewer: FeaturePanel['showNewer'];
  showMore: FeaturePanel['showMore'];
  updateRest: FeaturePanel['updateRest'];
}

/** The panel as its features see it: always as it is at the moment of asking. */
export function featurePanel(access: FeatureAccess): FeaturePanel {
  const { host, ask, isOpen, toggle, inquire, say, setTopics, setPeriod } = access;
  const { reload, showNewer, showMore, updateRest } = access;
  return {
    host,
    ask,
    isOpen,
    toggle,
    inquire,
    say,
    setTopics,
    setPeriod,
    reload,
    showNewer,
    showMore,
    updateRest,
    get fetch() {
      return host.fetch ?? globalThis.fetch.bind(globalThis);
    },
    get now() {
      return access.now();
    },
    get texts() {
      return access.texts();
    },
    get view() {
      return access.view();
    },
    get listing() {
      return access.listing();
    },
    get newer() {
      return access.newer();
    },
    get situation() {
      return access.situation();
    },
    get isOnline() {
      return globalThis.navigator?.onLine !== false;
    },
    get reader() {
      return access.reader();
    },
    emit: (name, detail) => emit(host, name, detail),
    requestUpdate: () => host.requestUpdate(),
  };
}
