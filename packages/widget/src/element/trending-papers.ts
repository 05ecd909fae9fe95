import type { Listing, Paper, Ranking, RankOptions } from '@trending-papers/core';
import { LitElement, type PropertyValues } from 'lit';
import { emit } from '../events/emit.ts';
import { blankTexts } from '../locales/blank-texts.ts';
import type { FeatureMessages, LocaleMessages, Messages } from '../locales/messages.ts';
import { AnswerController } from '../state/answer-controller.ts';
import { hasFallback, requestOf } from '../state/data-request.ts';
import { FeaturesController } from '../state/features-controller.ts';
import { type LoadState, listingOf } from '../state/load-state.ts';
import { LocaleController } from '../state/locale-controller.ts';
import { PapersController, type PapersHost } from '../state/papers-controller.ts';
import { Reading } from '../state/reading.ts';
import { SightController } from '../state/sight-controller.ts';
import { whenIdle } from '../state/when-idle.ts';
import { planList } from '../view-model/list-plan.ts';
import type { PanelSettings } from '../view-model/panel-settings.ts';
import { type PanelView, rememberingPanelView } from '../view-model/panel-view.ts';
import { NO_WISH, type ReaderQuery } from '../view-model/reader-query.ts';
import { type ShownParts, shownParts, toLayout } from '../view-model/shown-parts.ts';
import { attributeDefaults, attributeProperties, attributeRegistry } from './attributes.ts';
import { featurePanel } from './feature-panel.ts';
import { exposeState } from './panel-state.ts';
import { styles } from './styles/index.ts';
import { renderPanel } from './templates/panel.ts';
import type { PanelActions, PanelModel } from './templates/panel-model.ts';

/** What a change of leads back to the first papers of the list. */
const LIST_SETTINGS = ['topics', 'sort', 'period', 'date', 'limit', 'src', 'source', 'papers'];

/** The properties of the attributes are made by Lit, out of the registry. */
export interface TrendingPapers extends PanelSettings {}

/**
 * A panel of trending papers. Give it papers by an inline script, the `papers` property, `src` or
 * `source`; choose topics by attribute.
 *
 * @element trending-papers
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: a class cannot declare them otherwise.
export class TrendingPapers extends LitElement implements PapersHost {
  static override styles = styles;
  static override properties = {
    ...attributeProperties(),
    papers: { attribute: false },
    snapshot: { attribute: false },
    ranking: { attribute: false, noAccessor: true },
    rankOptions: { attribute: false },
    messages: { attribute: false },
    fetch: { attribute: false },
  };

  /**
   * Papers, a listing, or whatever else the core reads: parsed JSON, text, bytes. Comes before all
   * other data but `ranking` and `snapshot`.
   */
  declare papers: readonly Paper[] | Listing | object | string | undefined;
  /** A snapshot, as text or parsed JSON, shown in the order that it has. */
  declare snapshot: object | string | undefined;
  /** Options passed on to `rankPapers`, over those of the attributes: weights, `now`, `newSince`. */
  declare rankOptions: RankOptions;
  /** Texts to show instead of the built-in ones. */
  declare messages: Partial<LocaleMessages>;
  /** The fetch to load with. Default: the page's. */
  declare fetch: typeof fetch | undefined;
  // Lit's constructor sets these two off, before private fields are there.
  /** Counts what makes all papers be painted anew. */
  declare private revision: number | undefined;
  /** Whether an update is asked for that leaves papers as they are. */
  declare private isMinor: boolean | undefined;

  readonly #clock = () => Date.now();
  readonly #locale = new LocaleController(this);
  readonly #sight = new SightController(this);
  readonly #papers = new PapersController(this);
  readonly #answers = new AnswerController(this, this.#clock);
  readonly #features = new FeaturesController(
    featurePanel({
      host: this,
      texts: () => this.#texts() as Messages & FeatureMessages,
      view: () => this.#view,
      listing: () => this.#answered?.listing,
      newer: () => listingOf(this.#papers.newer),
      reader: () => this.#reader,
      ask: (change) => this.#ask(change),
      isOpen: (key) => this.#reading.isOpen(key),
      toggle: (key) => this.#toggle(key),
      say: (text) => this.#say(text),
      reload: (isQuiet) => this.#papers.reload(isQuiet),
      showNewer: () => this.#papers.showNewer(),
    }),
    () => this.#locale.features !== undefined,
  );
  readonly #reading = new Reading();
  readonly #childObserver: MutationObserver | undefined;
  readonly #internals: ElementInternals | undefined;
  readonly #viewOf = rememberingPanelView();
  #reader: ReaderQuery = NO_WISH;
  #ranking: Ranking | undefined;
  #said = '';
  #view: PanelView | undefined;
  #parts: ShownParts = { layout: 'list', parts: new Set() };
  #announced: unknown;

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

  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    if (!this.isMinor) this.revision = (this.revision ?? 0) + 1;
    super.requestUpdate(...change);
  }

  /** The ranking that is shown; undefined until papers are loaded. Set one to have it shown as it is. */
  get ranking(): Ranking | undefined {
    return this.#view?.ranking;
  }

  set ranking(ranking: Ranking | undefined) {
    this.#ranking = ranking;
    this.requestUpdate();
  }

  /** Loads the list anew. */
  refresh(): void {
    this.#papers.reload();
  }

  /** Shows the next later day, week or month, if there is one. */
  next(): void {
    this.date = this.#view?.calendar.next ?? this.date;
  }

  /** Shows the next earlier day, week or month, if there is one. */
  previous(): void {
    this.date = this.#view?.calendar.previous ?? this.date;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (LIST_SETTINGS.some((name) => changed.has(name))) this.#reading.restart();
    const layout = toLayout(this.layout);
    this.#parts = { layout, parts: shownParts(layout, this.show ?? '', this.hide ?? '') };
    if (this.loading === 'lazy') this.#sight.watch();
    const isAwaited = this.loading !== 'lazy' || this.#sight.isSeen;
    // An element that left the page loads nothing until it is back.
    if (this.isConnected && isAwaited) {
      this.#papers.ask(requestOf(this, this.#given, this.#clock));
    }
    this.#answer();
    this.#features.want(this.#parts);
    exposeState(this.#internals, this.#shownState(), this.#view);
  }

  protected override render() {
    return renderPanel(this.#model());
  }

  #model(): PanelModel {
    const texts = this.#texts();
    const { isPending } = this.#locale;
    return {
      settings: this,
      // Nothing is said in English to a reader of another language whose texts are on their way.
      messages: isPending ? blankTexts(texts) : texts,
      state: this.#shownState(),
      view: isPending ? undefined : this.#view,
      now: this.#clock(),
      said: this.#said,
      shown: this.#parts,
      painted: this.#reading.painted,
      features: this.#features,
      hasFallback: hasFallback(this),
      isOnline: globalThis.navigator?.onLine !== false,
      isOpen: (key) => this.#reading.isOpen(key),
      revisionOf: (id) => `${this.revision} ${this.#reading.revisionOf(id)}`,
      actions: this.#actions,
    };
  }

  protected override updated(): void {
    const state = this.#shownState();
    if (this.#reading.painted < (this.#view?.papers.length ?? 0)) whenIdle(() => this.#paintMore());
    if (state.status === 'loading' || state === this.#announced) return;
    this.#announced = state;
    if (state.status === 'error') emit(this, 'papers-error', { error: state.error });
    if (state.status === 'ready' && this.#view)
      emit(this, 'papers-load', { listing: state.listing, ranking: this.#view.ranking });
  }

  readonly #actions: PanelActions = {
    toggle: (key) => this.#toggle(key),
    openPaper: (event, paper, url) => {
      if (!emit(this, 'paper-open', { paper, url })) event.preventDefault();
    },
    showMore: () => {
      this.#reading.showMore(this.#limit());
      this.#updateRest();
    },
    setTopics: (topics) => {
      this.topics = topics;
      this.#reader = NO_WISH;
      emit(this, 'topic-change', { topics });
    },
    setPeriod: (period) => {
      this.period = period;
    },
    previous: () => this.previous(),
    next: () => this.next(),
    retry: () => this.refresh(),
  };

  get #given() {
    return { ranking: this.#ranking, snapshot: this.snapshot, papers: this.papers };
  }

  get #answered() {
    const { answered } = this.#answers;
    return answered && 'list' in answered ? answered.list : undefined;
  }

  /** Has the list ranked and turned into texts. */
  #answer(): void {
    const { state } = this.#papers;
    if (state.status === 'ready') {
      const plan = planList(state.listing, {
        topics: this.#reader.topic || (this.topics ?? ''),
        sort: this.sort,
        period: this.period ?? '',
        date: this.date ?? '',
        limit: this.#reading.shown(this.#limit()),
        rankOptions: this.rankOptions ?? {},
        isLive: !this.papers && !this.src && Boolean(this.source),
        now: this.#clock(),
      });
      this.#answers.ask({ state, plan, search: this.#reader.search });
    } else if (state.status !== 'loading') this.#answers.ask(undefined);
    this.#view = this.#viewOf(this.#answered, this.#reading.shown(this.#limit()), this.#texts());
  }

  /** What the panel shows: nothing but a place for it until all that the first paint needs is there. */
  #shownState(): LoadState {
    const { state } = this.#papers;
    const { answered } = this.#answers;
    if (state.status === 'loading' || this.#locale.isPending) return { status: 'loading' };
    if (state.status !== 'ready') return state;
    if (answered && 'error' in answered) return { status: 'error', error: answered.error };
    const isAnswered = answered?.list.listing === state.listing;
    const isFirst = this.#announced === undefined;
    return !isAnswered || (isFirst && this.#features.isPending) ? { status: 'loading' } : state;
  }

  #texts(): Messages {
    return this.#locale.textsWith(this.messages);
  }

  /** The limit, or its default when it is no number of papers. */
  #limit(): number {
    const limit = Math.floor(this.limit);
    return Number.isFinite(limit) && limit > 0 ? limit : attributeRegistry.limit.default;
  }

  #ask(change: Partial<ReaderQuery>): void {
    this.#reader = { ...this.#reader, ...change };
    this.#reading.restart();
    this.requestUpdate();
  }

  #toggle(key: string): void {
    this.#reading.toggle(key);
    this.#updateRest();
  }

  #say(text: string): void {
    this.#said = text;
    this.#updateRest();
  }

  #paintMore(): void {
    this.#reading.paintMore();
    this.#updateRest();
  }

  /** Paints what is not there yet or was changed by itself: no paper else. */
  #updateRest(): void {
    this.isMinor = true;
    this.requestUpdate();
    this.isMinor = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trending-papers': TrendingPapers;
  }
}
