import type { Listing, Paper, Ranking, RankOptions } from '@trending-papers/core';
import { LitElement, type PropertyValues } from 'lit';
import { blankTexts } from '../locales/blank-texts.ts';
import type { LocaleMessages, Messages } from '../locales/messages.ts';
import { type DataRequest, inlineText } from '../state/data-request.ts';
import { FeaturesController } from '../state/features-controller.ts';
import type { LoadState } from '../state/load-state.ts';
import { LocaleController } from '../state/locale-controller.ts';
import { PapersController, type PapersHost } from '../state/papers-controller.ts';
import { SubscriptionController } from '../state/subscription-controller.ts';
import { sourceDate, toDay } from '../view-model/calendar.ts';
import { type PanelQuery, type PanelView, toPanelView } from '../view-model/panel-view.ts';
import { shownParts, toLayout } from '../view-model/shown-parts.ts';
import { attributeDefaults, attributeProperties, attributeRegistry } from './attributes.ts';
import { emit } from './emit.ts';
import type { TrendingPapersEventMap } from './events.ts';
import { styles } from './styles/index.ts';
import { renderPanel } from './templates/panel.ts';

/**
 * A panel of trending papers. Give it papers by an inline script, the `papers` property, `src` or
 * `source`; choose topics by attribute.
 *
 * @element trending-papers
 */
export class TrendingPapers extends LitElement implements PapersHost {
  static override styles = styles;
  static override properties = {
    ...attributeProperties(),
    papers: { attribute: false },
    rankOptions: { attribute: false },
    messages: { attribute: false },
    fetch: { attribute: false },
  };

  declare src: string;
  declare source: string;
  declare topics: string;
  declare sort: string;
  declare period: string;
  declare date: string;
  declare limit: number;
  declare layout: string;
  declare show: string;
  declare hide: string;
  declare linkTarget: string;
  declare theme: string;
  declare heading: string;
  declare headingLevel: number;
  declare byline: string;
  declare subscribeUrl: string;
  /**
   * Papers, a listing, or whatever else the core reads: parsed JSON, text, bytes. Comes before all
   * other data.
   */
  declare papers: readonly Paper[] | Listing | object | string | undefined;
  /** Options passed on to `rankPapers`, over those of the attributes: weights, `now`, `newSince`. */
  declare rankOptions: RankOptions;
  /** Texts to show instead of the built-in ones. */
  declare messages: Partial<LocaleMessages>;
  /** The fetch to load with. Default: the page's. */
  declare fetch: typeof fetch | undefined;

  readonly #locale = new LocaleController(this);
  readonly #features = new FeaturesController(this, () => this.#locale.features);
  readonly #papers = new PapersController(this);
  readonly #subscription = new SubscriptionController(this);
  readonly #open = new Set<string>();
  readonly #childObserver: MutationObserver | undefined;
  readonly #internals: ElementInternals | undefined;
  #shown = 0;
  #view: { inputs: readonly unknown[]; ranked: RankedView } | undefined;

  constructor() {
    super();
    Object.assign(this, attributeDefaults(), { rankOptions: {}, messages: {} });
    // Servers and test DOMs lack these two.
    this.#internals = this.attachInternals?.();
    this.#childObserver =
      globalThis.MutationObserver && new MutationObserver(() => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The parser may append the inline listing after the element was upgraded.
    this.#childObserver?.observe(this, { childList: true, characterData: true, subtree: true });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#childObserver?.disconnect();
  }

  /** The ranking that is shown; undefined until papers are loaded. */
  get ranking(): Ranking | undefined {
    return this.#panelView()?.ranking;
  }

  /** Loads the list anew. */
  refresh(): void {
    this.#papers.reload();
  }

  /** Shows the next later day, week or month, if there is one. */
  next(): void {
    this.#showDay(this.#panelView()?.calendar.next);
  }

  /** Shows the next earlier day, week or month, if there is one. */
  previous(): void {
    this.#showDay(this.#panelView()?.calendar.previous);
  }

  /** @internal Called by the controller when loading ended. */
  papersSettled(): void {
    const state = this.#shownState();
    const ranking = this.#panelView()?.ranking;
    if (state.status === 'error') emit(this, 'papers-error', { error: state.error });
    if (state.status === 'ready' && ranking)
      emit(this, 'papers-load', { listing: state.listing, ranking });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (
      ['topics', 'sort', 'period', 'date', 'limit', 'papers', 'src', 'source'].some((name) =>
        changed.has(name),
      )
    ) {
      this.#shown = 0;
    }
    // An element that left the page loads nothing until it is back.
    if (this.isConnected) this.#papers.ask(this.#dataRequest());
    this.#exposeState();
  }

  protected override render() {
    const { isPending } = this.#locale;
    const layout = toLayout(this.layout);
    return renderPanel({
      element: this,
      // Nothing is said in English to a reader of another language whose texts are on their way.
      messages: isPending ? blankTexts(this.#messages()) : this.#messages(),
      state: isPending ? { status: 'loading' } : this.#shownState(),
      view: isPending ? undefined : this.#panelView(),
      subscription: this.#subscription.state,
      layout,
      parts: shownParts(layout, this.show ?? '', this.hide ?? ''),
      features: this.#features,
      isOpen: (key) => this.#open.has(key),
      actions: {
        toggle: (key) => {
          if (!this.#open.delete(key)) this.#open.add(key);
          this.requestUpdate();
        },
        openPaper: (event, paper, url) => {
          if (!emit(this, 'paper-open', { paper, url })) event.preventDefault();
        },
        showMore: () => {
          this.#shown = this.#visibleCount() + this.#limit();
          this.requestUpdate();
        },
        setTopics: (topics) => {
          this.topics = topics;
          emit(this, 'topic-change', { topics });
        },
        setPeriod: (period) => {
          this.period = period;
        },
        previous: () => this.previous(),
        next: () => this.next(),
        retry: () => this.refresh(),
        subscribe: (email) => this.#subscribe(email),
        refuseEmail: () => this.#subscription.refuse(),
      },
    });
  }

  #messages(): Messages {
    return { ...this.#locale.messages, ...this.messages };
  }

  /** The limit, or its default when it is no number of papers. */
  #limit(): number {
    const limit = Math.floor(this.limit);
    return Number.isFinite(limit) && limit > 0 ? limit : attributeRegistry.limit.default;
  }

  #visibleCount(): number {
    return Math.max(this.#limit(), this.#shown);
  }

  #dataRequest(): DataRequest {
    if (this.papers) return { kind: 'papers', papers: this.papers };
    const urls = (this.src ?? '').split(/\s+/).filter(Boolean);
    if (urls.length > 0) return { kind: 'urls', urls, base: this.ownerDocument.baseURI };
    if (this.source) {
      const isSpan = this.period === 'week' || this.period === 'month';
      const day = this.date || (isSpan ? toDay(Date.now()) : '');
      return {
        kind: 'source',
        source: this.source,
        date: day ? sourceDate(this.period, day) : undefined,
      };
    }
    const text = inlineText(this);
    return text === undefined ? { kind: 'none' } : { kind: 'inline', text };
  }

  #panelView(): PanelView | undefined {
    return this.#ranked()?.view;
  }

  /** The state of loading, or the error of a ranking that the page's `rankOptions` made impossible. */
  #shownState(): LoadState {
    const ranked = this.#ranked();
    return ranked && 'error' in ranked
      ? { status: 'error', error: ranked.error }
      : this.#papers.state;
  }

  /** Ranking a long list is the dear part: it is done again only when something it depends on changed. */
  #ranked(): RankedView | undefined {
    const { state } = this.#papers;
    if (state.status !== 'ready') return undefined;
    const query = this.#query();
    const inputs = [state.listing, this.messages, this.#locale.messages, ...Object.values(query)];
    if (this.#view?.inputs.some((input, index) => input !== inputs[index]) !== false) {
      const ranked = rankView(state.listing, { ...query, now: Date.now() }, this.#messages());
      this.#view = { inputs, ranked };
    }
    return this.#view?.ranked;
  }

  #query(): Omit<PanelQuery, 'now'> {
    return {
      topics: this.topics ?? '',
      sort: this.sort,
      period: this.period ?? '',
      date: this.date ?? '',
      limit: this.#visibleCount(),
      rankOptions: this.rankOptions,
      isLive: !this.papers && !this.src && Boolean(this.source),
    };
  }

  #showDay(day: string | undefined): void {
    if (day !== undefined) this.date = day;
  }

  #subscribe(email: string): void {
    const detail = {
      email,
      topics: this.topics ?? '',
      frequency: 'daily',
      language: this.#messages().locale,
    } as const;
    if (!emit(this, 'subscribe', detail) || !this.subscribeUrl) return;
    const url = URL.parse(this.subscribeUrl, this.ownerDocument.baseURI);
    if (url === null) this.#subscription.fail(this.#messages().noAddress);
    else void this.#subscription.send(url.href, detail, this.fetch);
  }

  /** `:state(loading)`, `:state(ready)`, `:state(empty)` and `:state(error)` for the page's styles. */
  #exposeState(): void {
    const states = this.#internals?.states;
    if (!states) return;
    const { status } = this.#shownState();
    const isEmpty =
      status === 'idle' || (status === 'ready' && this.#panelView()?.papers.length === 0);
    states.clear();
    states.add(isEmpty ? 'empty' : status);
  }
}

type RankedView = { view: PanelView } | { error: unknown; view?: undefined };

function rankView(...input: Parameters<typeof toPanelView>): RankedView {
  try {
    return { view: toPanelView(...input) };
  } catch (error) {
    return { error };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trending-papers': TrendingPapers;
  }
  // The events bubble: they can be heard on the element, its ancestors and the document.
  interface GlobalEventHandlersEventMap extends TrendingPapersEventMap {}
}
