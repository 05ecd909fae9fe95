import type { Listing, Paper, Ranking, RankOptions } from '@trending-papers/core';
import { noChange, type PropertyValues } from 'lit';
import { emit } from '../events/emit.ts';
import { blankTexts } from '../locales/blank-texts.ts';
import type { FeatureMessages, LocaleMessages, Messages } from '../locales/messages.ts';
import { ChildrenController } from '../state/children-controller.ts';
import { hasFallback, requestOf } from '../state/data-request.ts';
import { FeaturesController } from '../state/features-controller.ts';
import { ListController, newsOf } from '../state/list-controller.ts';
import { listQueryOf } from '../state/list-query.ts';
import { type LoadState, listingOf } from '../state/load-state.ts';
import { LocaleController } from '../state/locale-controller.ts';
import type { PapersHost } from '../state/papers-controller.ts';
import { SightController } from '../state/sight-controller.ts';
import { NO_WISH, type ReaderQuery } from '../view-model/reader-query.ts';
import { type ShownParts, shownOf } from '../view-model/shown-parts.ts';
import { type Situation, situationOf } from '../view-model/situation.ts';
import { attributeDefaults, attributeProperties } from './attributes.ts';
import { exposeState } from './panel-state.ts';
import { RepaintingElement } from './repainting-element.ts';
import { styles } from './styles/index.ts';
import { renderPanel } from './templates/panel.ts';
import type { PanelActions, PanelModel } from './templates/panel-model.ts';

/** What a change of leads back to the first papers of the list. */
const LIST_SETTINGS = ['topics', 'sort', 'period', 'date', 'limit', 'src', 'source', 'papers'];

/**
 * A panel of trending papers. Give it papers by an inline script, the `papers` property, `src` or
 * `source`; choose topics by attribute.
 * @element trending-papers
 * @slot - What stands there until papers are shown: fallback content, or a listing in a script.
 * @slot empty - What is shown instead of the panel's own words when no paper is left to show.
 * @slot subscribe - A form of the page in place of the panel's own.
 * @fires papers-load - A list was read and ranked.
 * @fires papers-error - Nothing could be read.
 * @fires paper-open - A link of a paper was followed. Cancelable: then it is not opened.
 * @fires topic-change - The reader changed the topics.
 * @fires search - The reader searched the papers.
 * @fires subscribe - The subscribe form was sent. Cancelable: then nothing is posted.
 * @csspart panel - All that is shown.
 * @csspart header - The heading with what stands around it.
 * @csspart badge - The word beside the heading that tells of something new.
 * @csspart byline - Who made the selection.
 * @csspart date - The day, week or month that is shown.
 * @csspart topics - The row of topics to choose from.
 * @csspart topic - One of them.
 * @csspart search - The field to search with, and what stands on its line.
 * @csspart sort - The choice of order.
 * @csspart list - The list of papers.
 * @csspart paper - One paper.
 * @csspart rank - Its place in the ranking.
 * @csspart image - Its picture.
 * @csspart title - Its title.
 * @csspart authors - Who wrote it.
 * @csspart evidence - Why it is here, in one line.
 * @csspart surging - The words in that line that tell of a sudden rise.
 * @csspart trend - The curve of its attention.
 * @csspart abstract - Its abstract, folded or not.
 * @csspart link - A link to more: PDF, code, a discussion.
 * @csspart why - What its rank is made of.
 * @csspart similar - The papers most like it.
 * @csspart cite - Its citations, to copy and to download.
 * @csspart by-hand - A text to copy by hand, where the browser lets no page copy.
 * @csspart fresh - The mark of a paper that is new since the last visit.
 * @csspart seen - The mark of a paper that was seen.
 * @csspart votes - Its votes.
 * @csspart more - The button for further papers.
 * @csspart play - The button that starts and halts the ticker.
 * @csspart issues - What went wrong without keeping the rest from being shown.
 * @csspart empty - What is shown when there is no paper to show.
 * @csspart error - What is shown when nothing could be read.
 * @csspart stale - The note that the list is an old one, or only half of one.
 * @csspart newer - The button that shows a newer list.
 * @csspart remembered - The line of saved and new papers.
 * @csspart export - The way to the citations of the list.
 * @csspart share - The button that passes on what is shown.
 * @csspart subscribe - The subscribe form with its words.
 * @csspart rising - The chart of topics that rise.
 * @csspart foot - The last line.
 * @csspart feed - The link to the feed in it.
 * @csspart updated - How old the list is.
 * @cssprop --trending-papers-ink - Colour of titles and figures.
 * @cssprop --trending-papers-soft - Colour of authors and evidence.
 * @cssprop --trending-papers-faint - Colour of what matters least.
 * @cssprop --trending-papers-line - Colour of the lines between papers.
 * @cssprop --trending-papers-wash - Ground of what is set apart, such as skeletons.
 * @cssprop --trending-papers-background - Ground of the panel where `theme` is `light` or `dark`.
 * @cssprop --trending-papers-accent - Colour of the badge, of what is new and what is surging.
 * @cssprop --trending-papers-link - Colour of links and of the ring around what has the focus.
 * @cssprop --trending-papers-mark - Ground of words that match the topics or the search.
 * @cssstate loading - A list is on its way.
 * @cssstate ready - Papers are shown.
 * @cssstate empty - There is no paper to show.
 * @cssstate stale - The papers are older than they should be, because the source did not answer.
 * @cssstate error - Nothing could be read.
 */
export class TrendingPapers extends RepaintingElement implements PapersHost {
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
  readonly #locale = new LocaleController(this);
  readonly #sight = new SightController(this);
  readonly #list = new ListController(this, this.clock);
  readonly #features = new FeaturesController({
    host: this,
    texts: () => this.#texts() as Messages & FeatureMessages,
    areTextsThere: () => this.#locale.features !== undefined,
    view: () => this.#list.view,
    listing: () => listingOf(this.#list.state),
    newer: () => this.#list.newer,
    situation: () => this.#situation,
    reader: () => this.#reader,
    ask: (change) => this.#ask(change),
    isOpen: (key) => this.reading.isOpen(key),
    toggle: (key) => this.toggle(key),
    inquire: this.#list.inquire,
    say: (text) => this.say(text, this.#list.view),
    setTopics: (topics) => this.#setTopics(topics),
    setPeriod: (period) => this.#actions.setPeriod(period),
    reload: (isQuiet) => this.#list.reload(isQuiet),
    showNewer: () => this.#list.showNewer(),
    showMore: () => this.showMore(),
    now: this.clock,
    updateRest: (ids) => this.updateRest(ids),
  });
  readonly #internals: ElementInternals | undefined;
  #reader: ReaderQuery = NO_WISH;
  #ranking: Ranking | undefined;
  #parts: ShownParts = { layout: 'list', parts: new Set() };
  #situation: Situation = situationOf({ status: 'idle' }, undefined, false);
  #announced: unknown;

  constructor() {
    super();
    Object.assign(this, attributeDefaults(), { rankOptions: {}, messages: {} });
    // Servers and test DOMs lack it.
    this.#internals = this.attachInternals?.();
    new ChildrenController(this);
  }

  /** The ranking that is shown; undefined until papers are loaded. Set one to have it shown as it is. */
  get ranking(): Ranking | undefined {
    return this.#list.view?.ranking;
  }

  set ranking(ranking: Ranking | undefined) {
    this.#ranking = ranking;
    this.requestUpdate();
  }

  /** Loads the list anew. */
  refresh(): void {
    this.#list.reload();
  }

  /** Shows the next later day, week or month, if there is one. */
  next(): void {
    this.date = this.#list.view?.calendar.next ?? this.date;
  }

  /** Shows the next earlier day, week or month, if there is one. */
  previous(): void {
    this.date = this.#list.view?.calendar.previous ?? this.date;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (LIST_SETTINGS.some((name) => changed.has(name))) this.reading.restart();
    this.#parts = shownOf(this);
    if (this.loading === 'lazy') this.#sight.watch();
    // An element that left the page loads nothing until it is back.
    const mayLoad = this.isConnected && (this.loading !== 'lazy' || this.#sight.isSeen);
    this.#list.update({
      request: mayLoad ? requestOf(this, this.#ranking, this.clock) : undefined,
      served: this.server?.request,
      query: listQueryOf(this, this.#reader, this.reading.shown(this.listLimit)),
      reader: this.#reader,
      texts: this.#texts(),
    });
    const { state, view, newer } = this.#list;
    this.#situation = situationOf(state, view, newer !== undefined);
    this.#features.want(this.#parts, this.#situation);
    exposeState(this.#internals, this.#shownState(), this.#situation);
  }

  protected override render() {
    const model = this.#model();
    const isHeld = this.server?.takeOver(model, this.#list) === false;
    return isHeld ? noChange : renderPanel(model);
  }

  #model(): PanelModel {
    const texts = this.#texts();
    const { isPending } = this.#locale;
    return {
      settings: this,
      // Nothing is said in English to a reader of another language whose texts are on their way.
      messages: isPending ? blankTexts(texts, this.#locale.tag) : texts,
      state: this.#shownState(),
      view: isPending ? undefined : this.#list.view,
      isPending: this.#list.isPending,
      days: this.#list.days,
      now: this.clock(),
      said: this.saidOf(this.#list.view),
      shown: this.#parts,
      painted: this.reading.painted,
      listKey: this.reading.left,
      features: this.#features,
      hasFallback: hasFallback(this),
      isOpen: (key) => this.reading.isOpen(key),
      revisionOf: (id) => this.revisionOf(id),
      actions: this.#actions,
    };
  }

  protected override updated(): void {
    const { view } = this.#list;
    this.paintUpTo(view?.papers.length ?? 0);
    const state = this.#shownState();
    const news = newsOf(state);
    if (state.status === 'loading' || news === this.#announced) return;
    this.#announced = news;
    if (state.status === 'error') emit(this, 'papers-error', { error: state.error });
    if (state.status === 'ready' && view)
      emit(this, 'papers-load', { listing: state.listing, ranking: view.ranking });
  }

  readonly #actions: PanelActions = {
    toggle: (key) => this.toggle(key),
    openPaper: (event, paper, url) => {
      if (!emit(this, 'paper-open', { paper, url })) event.preventDefault();
    },
    showMore: () => this.showMore(),
    setPeriod: (period) => {
      this.period = period;
    },
    previous: () => this.previous(),
    next: () => this.next(),
    retry: () => this.refresh(),
  };

  /** What the panel shows: nothing but a place for it until all that the first paint needs is there. */
  #shownState(): LoadState {
    const isFirst = this.#announced === undefined;
    const isAwaited = this.#locale.isPending || (isFirst && this.#features.isPending);
    return isAwaited ? { status: 'loading' } : this.#list.state;
  }

  #texts(): Messages {
    return this.#locale.textsWith(this.messages);
  }

  #setTopics(topics: string): void {
    this.topics = topics;
    this.#reader = NO_WISH;
    emit(this, 'topic-change', { topics });
  }

  #ask(change: Partial<ReaderQuery>): void {
    this.#reader = { ...this.#reader, ...change };
    this.reading.restart();
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trending-papers': TrendingPapers;
  }
}
