import { isLong } from '../../rankers/long-list.ts';
import { debounced } from '../../timing/debounced.ts';
import type { FeaturePanel } from '../feature.ts';

/** After so long without another letter the page, and who listens, are told what was found. */
const TELL_MS = 500;
/** After so long a syllable of Korean counts as written, though it may still grow. */
const SYLLABLE_MS = 300;

// Composed letter by letter into what is meant; other scripts pass through letters that are not.
const HANGUL = /^[\p{Script=Hangul}\s]+$/u;

/**
 * What is typed becomes what the reader asks for, letter by letter: the last wins. While a word is
 * composed from other letters (Japanese, Chinese) its end is waited for.
 */
export class SearchField {
  readonly #panel: FeaturePanel;
  readonly #telling = debounced(() => this.#tell(), TELL_MS);
  readonly #syllable = debounced(() => this.#take(), SYLLABLE_MS);
  /** The words that the field and the reader's query had in common last. */
  #taken = '';
  #told = { search: '', total: 0 };

  constructor(panel: FeaturePanel) {
    this.#panel = panel;
  }

  /** The index is made ready before the first letter; whatever fails here is told when it is asked. */
  readonly prepare = (): void => {
    const { view, inquire } = this.#panel;
    if (!view) return;
    const { ranked: papers } = view;
    const ready = isLong(papers)
      ? inquire(papers, 'index', undefined)
      : import('../../rankers/search.ts').then(({ prepareSearch }) => prepareSearch(papers));
    ready.catch(() => undefined);
  };

  readonly input = ({ isComposing, data }: InputEvent): void => {
    if (!isComposing) this.#take();
    else if (HANGUL.test(data ?? '')) this.#syllable.ask();
  };

  readonly composed = (): void => this.#take();

  readonly key = (event: KeyboardEvent): void => {
    // Escape also ends a composition; in an empty field it belongs to the page.
    if (event.key !== 'Escape' || event.isComposing || !this.#input?.value) return;
    event.preventDefault();
    event.stopPropagation();
    this.clear();
  };

  readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#take();
    this.#tell();
  };

  readonly clear = (): void => this.put('');

  /** Puts words into the field and searches for them. */
  put(search: string): void {
    const input = this.#input;
    if (!input) return;
    input.value = search;
    input.focus();
    this.#take();
  }

  /** Brings field and query together after a paint, and sees whether there is something to tell. */
  follow(): void {
    const { reader, view } = this.#panel;
    const input = this.#input;
    // Something else changed the query: the address of the page, a button.
    if (input && reader.search !== this.#taken) {
      input.value = reader.search;
      this.#taken = reader.search;
    }
    if (!view || (view.found?.search ?? '') !== reader.search) return;
    const isTold =
      reader.search === this.#told.search &&
      (!reader.search || view.ranking.total === this.#told.total);
    if (!isTold) this.#telling.ask();
  }

  stop(): void {
    this.#telling.cancel();
    this.#syllable.cancel();
  }

  get #input(): HTMLInputElement | null | undefined {
    return this.#panel.host.shadowRoot?.querySelector<HTMLInputElement>('#search');
  }

  #take(): void {
    this.#syllable.cancel();
    const { reader, ask } = this.#panel;
    const value = this.#input?.value ?? '';
    const search = value.trim() === '' ? '' : value;
    this.#taken = search;
    if (search !== reader.search) ask(search ? { search } : { search, isSorted: false });
  }

  #tell(): void {
    const { reader, view, texts, say, emit } = this.#panel;
    const search = view?.found?.search ?? '';
    // What was asked for is still on its way.
    if (!view || search !== reader.search) return;
    this.#telling.cancel();
    const { total } = view.ranking;
    if (search === this.#told.search && total === this.#told.total) return;
    this.#told = { search, total };
    const query = search.trim();
    if (query) say(total > 0 ? texts.paperCount(total) : texts.noResults(query));
    else say('');
    emit('search', { query, total });
  }
}
