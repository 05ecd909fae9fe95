import { debounced } from '../../timing/debounced.ts';
import { isAsServed } from '../as-served.ts';
import type { FeaturePanel } from '../feature.ts';
import { type Choice, readChoice, writeChoice } from './choice.ts';

/** The choices that are properties of the panel, too, and attributes of the same name. */
const SETTINGS = ['topics', 'sort', 'period', 'date', 'layout'] as const;

type Settings = Record<(typeof SETTINGS)[number], string>;

/** Browsers refuse a page that writes its address too often. */
const WAIT_MS = 250;

/**
 * Keeps what the reader chose in the address of the page, and the panel as the address says. Only what
 * differs from what the page set is written; what the page sets anew by attribute is not taken for a
 * choice.
 */
export class AddressState {
  readonly #panel: FeaturePanel;
  readonly #writing = debounced(() => this.#write(), WAIT_MS);
  /** What the page set; undefined until the panel and its address were brought together. */
  #page: Settings | undefined;
  #attributes: readonly (string | null)[] = [];
  #word = '';
  /** The parameters of the page, and what the reader chose, as they were seen last. */
  #query = '';
  #choice = '';

  constructor(panel: FeaturePanel) {
    this.#panel = panel;
  }

  connect(): void {
    globalThis.addEventListener('popstate', this.#look);
    if (this.#page) this.#look();
    else this.#start();
  }

  disconnect(): void {
    globalThis.removeEventListener('popstate', this.#look);
    this.#writing.cancel();
  }

  /** Sees after a paint whether the reader chose something. */
  follow(): void {
    // A panel that left the page is painted once more.
    if (!this.#panel.host.isConnected) return;
    if (!this.#page) this.#start();
    if (!this.#page) return;
    this.#followPage(this.#page);
    const choice = JSON.stringify(this.#current(this.#page));
    if (choice === this.#choice && this.#word === this.#asked) return;
    this.#choice = choice;
    this.#writing.ask();
  }

  get #asked(): string {
    return this.#panel.host.urlState.trim();
  }

  #start(): void {
    const { host } = this.#panel;
    if (isAsServed(host)) return;
    this.#page = settingsOf(host);
    this.#attributes = attributesOf(host);
    this.#word = this.#asked;
    this.#read();
  }

  /** The parameters count, unless they are as they were: then what waits to be written does. */
  readonly #look = (): void => {
    if (location.search === this.#query) this.#writing.ask();
    else this.#read();
  };

  #read(): void {
    if (!this.#page) return;
    this.#writing.cancel();
    this.#query = location.search;
    const { host, reader } = this.#panel;
    const choice = readChoice(location.href, this.#word);
    for (const name of SETTINGS) host[name] = choice[name] ?? this.#page[name];
    const { q: search = '', topic = '' } = choice;
    if (search !== reader.search || topic !== reader.topic) this.#panel.ask({ search, topic });
    this.#choice = JSON.stringify(this.#current(this.#page));
  }

  #write(): void {
    if (!this.#page) return;
    const bare =
      this.#word === this.#asked ? location.href : writeChoice(location.href, this.#word, {});
    this.#word = this.#asked;
    const href = writeChoice(bare, this.#word, this.#current(this.#page));
    try {
      if (href !== location.href) history.replaceState(history.state, '', href);
    } catch {
      // Some frames have no address of their own: the choice holds without.
    }
    this.#query = location.search;
  }

  /** An attribute that changed says what the page wants from now on. */
  #followPage(page: Settings): void {
    const { host } = this.#panel;
    const attributes = attributesOf(host);
    for (const [at, name] of SETTINGS.entries())
      if (attributes[at] !== this.#attributes[at]) page[name] = host[name] ?? '';
    this.#attributes = attributes;
  }

  #current(page: Settings): Choice {
    const { host, reader } = this.#panel;
    const { search, topic } = reader;
    const now = settingsOf(host);
    const changed = SETTINGS.filter((name) => now[name] !== page[name]);
    return {
      ...(search && { q: search }),
      ...(topic && { topic }),
      ...Object.fromEntries(changed.map((name) => [name, now[name]])),
    };
  }
}

function settingsOf(host: FeaturePanel['host']): Settings {
  const { topics, sort, period, date, layout } = host;
  // Frameworks set properties to null.
  return Object.fromEntries(
    Object.entries({ topics, sort, period, date, layout }).map(([name, value]) => [
      name,
      value ?? '',
    ]),
  ) as Settings;
}

function attributesOf(host: Element): (string | null)[] {
  return SETTINGS.map((name) => host.getAttribute(name));
}
