import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { en, panelTextsForTag } from '../locales/en.ts';
import type { FeatureMessages, LocaleMessages, Messages } from '../locales/messages.ts';
import {
  type FoundLocale,
  findLocale,
  localeRegistrations,
  localeRegistry,
} from '../locales/registry.ts';
import { nearestLanguages, rootsAround } from './nearest-language.ts';

/** The element that speaks: its first texts are waited for, later ones are not. */
type LocaleHost = ReactiveControllerHost & Element & { readonly hasUpdated: boolean };

/**
 * The texts of a panel in the language of what is around it. English is on board; another language
 * is loaded. Until the first has come, `isPending` says that there is nothing to read yet; later
 * changes keep the texts that are shown until the new ones are there. A language that cannot be
 * loaded leaves the texts as they are.
 */
export class LocaleController implements ReactiveController {
  messages: Messages = en;
  isPending = false;
  readonly #host: LocaleHost;
  #found: FoundLocale = { tag: 'en', load: undefined };
  #features: FeatureMessages | undefined;
  #featuresAsked = false;
  #sources: readonly unknown[] = [];
  #texts: Messages = en;
  #observer: MutationObserver | undefined;

  constructor(host: LocaleHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // One observer per root: any ancestor may get a lang that it did not have.
    this.#observer = new MutationObserver(this.#choose);
    for (const root of rootsAround(this.#host)) {
      this.#observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    }
    globalThis.addEventListener?.('languagechange', this.#choose);
    localeRegistrations.addEventListener('register', this.#choose);
    this.#choose();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    globalThis.removeEventListener?.('languagechange', this.#choose);
    localeRegistrations.removeEventListener('register', this.#choose);
  }

  /** The language that was found, whether or not its texts are there yet. */
  get tag(): string {
    return this.#found.tag;
  }

  /** All texts that are there, under those of the page: the same object while none of them changes. */
  textsWith(own: Partial<LocaleMessages>): Messages {
    const sources = [this.#features, this.messages, own];
    if (sources.some((source, at) => source !== this.#sources[at])) {
      this.#sources = sources;
      this.#texts = { ...this.#features, ...this.messages, ...own };
    }
    return this.#texts;
  }

  /** The texts of what is loaded on demand. Asking for the English ones loads them. */
  get features(): FeatureMessages | undefined {
    if (!this.#features && !this.#featuresAsked && !this.#found.load) {
      this.#featuresAsked = true;
      void this.#load({ ...this.#found, load: localeRegistry.en });
    }
    return this.#features;
  }

  readonly #choose = (): void => {
    const found = findLocale(nearestLanguages(this.#host));
    if (found.tag === this.#found.tag && found.load === this.#found.load) return;
    this.#found = found;
    if (found.load) {
      this.isPending = !this.#host.hasUpdated;
      void this.#load(found);
      return;
    }
    this.#featuresAsked = false;
    this.#show(panelTextsForTag(found.tag), undefined);
  };

  async #load({ tag, load }: FoundLocale): Promise<void> {
    const asked = this.#found;
    let texts: LocaleMessages | undefined;
    try {
      texts = (await load?.())?.forTag(tag);
    } catch {
      // The texts that are there serve on.
    }
    if (asked !== this.#found) return;
    if (texts) this.#show(texts, texts);
    else this.#show(this.messages, this.#features);
  }

  #show(messages: Messages, features: FeatureMessages | undefined): void {
    this.messages = messages;
    this.#features = features;
    this.isPending = false;
    this.#host.requestUpdate();
  }
}
