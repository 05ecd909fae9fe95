import type { Listing, Paper } from '@trending-papers/core';
import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { TrendingPapersEventMap } from '../events/panel-events.ts';
import type { FeatureMessages, Messages } from '../locales/messages.ts';
import type { Inquiries, InquiryKind } from '../rankers/inquiries.ts';
import type { PanelSettings } from '../view-model/panel-settings.ts';
import type { PanelView, RankedList } from '../view-model/panel-view.ts';
import type { PaperView } from '../view-model/paper-view.ts';
import type { ReaderQuery } from '../view-model/reader-query.ts';
import type { Situation } from '../view-model/situation.ts';

/** Where a feature may stand in the panel: in lines over the list, in its place, below it. */
export type PanelPlace = 'tools' | 'notice' | 'body' | 'subscribe' | 'foot';

/** Where a feature may stand in a paper: beside its text, before its title, in its line of evidence or of actions, below them. */
export type PaperPlace = 'art' | 'mark' | 'evidence' | 'action' | 'detail';

/** The panel as a feature sees it. */
export interface FeaturePanel {
  /** The element: what the page set on it, and where controllers live. */
  readonly host: HTMLElement & ReactiveControllerHost & PanelSettings;
  /** The fetch to load with. */
  readonly fetch: typeof fetch;
  /** The present, in milliseconds since 1970. */
  readonly now: number;
  /** All texts, those of the page over the built-in ones. */
  readonly texts: Messages & FeatureMessages;
  /** What is shown; undefined until a list was read. */
  readonly view: PanelView | undefined;
  /** The list that was read. */
  readonly listing: Listing | undefined;
  /** How it stands with the list. */
  readonly situation: Situation;
  /** Whether the browser thinks that it has a network. */
  readonly isOnline: boolean;
  /** What the reader asked for beyond the attributes. */
  readonly reader: ReaderQuery;
  /** Changes what the reader asks for: the list is ranked anew. */
  ask(change: Partial<ReaderQuery>): void;
  /** Whether what folds is open, by a key: the feature's name, a colon, the id of the paper. */
  isOpen(key: string): boolean;
  toggle(key: string): void;
  /** Finds out something about a long list, in the worker that ranks it; fails where there is none. */
  inquire<Kind extends InquiryKind>(
    papers: readonly Paper[],
    kind: Kind,
    query: Inquiries[Kind]['query'],
  ): Promise<Inquiries[Kind]['answer']>;
  /** Dispatches an event of the element; false when the page cancelled it. */
  emit<Name extends keyof TrendingPapersEventMap>(
    name: Name,
    detail: TrendingPapersEventMap[Name]['detail'],
  ): boolean;
  /** Tells those who listen instead of look, once. */
  say(text: string): void;
  /** Topics, period and days, as the panel's own buttons change them. */
  setTopics(topics: string): void;
  setPeriod(period: string): void;
  /** Loads the list anew; `isQuiet` keeps what is shown until the new one is there. */
  reload(isQuiet?: boolean): void;
  /** A newer list that was loaded quietly and ranked as the one that is shown, and waits. */
  readonly newer: RankedList | undefined;
  showNewer(): void;
  /** Shows as many papers more as the page wants at a time. */
  showMore(): void;
  /** Paints the panel anew: all papers, too. */
  requestUpdate(): void;
  /** Paints anew what stands around the papers, and of these those of some ids. */
  updateRest(ids?: readonly string[]): void;
}

/** What a feature adds to one panel. Each piece is a template, or lit's `nothing`. */
export interface FeaturePieces
  extends Partial<Record<PanelPlace, () => unknown>>,
    Partial<Record<PaperPlace, (view: PaperView, index: number) => unknown>> {
  /** Changes how titles and abstracts are printed: a template, nodes, or the text itself. */
  text?(text: string): unknown;
  /** Whether it still loads what its pieces need: the first paint waits for it. */
  isPending?(): boolean;
  /** Called when the panel has entered the document, or the feature came to one that is there. */
  connected?(): void;
  /** Called when the panel has left the document, or no longer wants the feature. */
  disconnected?(): void;
  /** Called before each paint, when what is shown may have changed. */
  willPaint?(): void;
  /** Called after each paint. */
  painted?(): void;
}

/** A part of the panel that is loaded when a page asks for it. Layouts have styles alone. */
export interface Feature {
  readonly styles: CSSResult;
  /** Makes the pieces of one panel. */
  create(panel: FeaturePanel): FeaturePieces;
}
