import type { LocaleMessages, MessagesForTag } from './messages.ts';

/** Brings the texts of a language. */
export type LocaleLoader = () => Promise<{ forTag: MessagesForTag }>;

/** Every language of the panel, each a file of its own that is loaded when a panel speaks it. */
export const localeRegistry = {
  en: () => import('./en-features.ts'),
  ar: () => import('./ar.ts'),
  de: () => import('./de.ts'),
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  ja: () => import('./ja.ts'),
  ko: () => import('./ko.ts'),
  pt: () => import('./pt.ts'),
  zh: () => import('./zh.ts'),
} as const satisfies Record<string, LocaleLoader>;

const loaders = new Map<string, LocaleLoader>(Object.entries(localeRegistry));

/** Tells the panels on the page, by an event `register`, that there is one language more. */
export const localeRegistrations = new EventTarget();

/**
 * Gives all panels of the page a language of its own, or other texts for a built-in one. `tag` is
 * the BCP 47 tag that `lang` is compared with: `fi` serves `fi-FI`, too. The texts are made for the
 * tag that was asked for; those left out are English, with the numbers of that tag. Panels that are
 * there already change over. Throws a RangeError when the tag is none.
 */
export function registerLocale(tag: string, texts: (tag: string) => Partial<LocaleMessages>): void {
  const [canonical = tag] = Intl.getCanonicalLocales(tag);
  loaders.set(canonical, async () => {
    const english = await localeRegistry.en();
    return { forTag: (asked) => ({ ...english.forTag(asked), ...texts(asked) }) };
  });
  localeRegistrations.dispatchEvent(new Event('register'));
}

/** A language that there are texts of, and the tag for its numbers and dates. */
export interface FoundLocale {
  tag: string;
  /** Undefined for the English texts that are on board. */
  load: LocaleLoader | undefined;
}

/**
 * The texts for the first of some tags that there are any for, by the lookup of RFC 4647: `pt-BR` is
 * served by `pt`. English when there are none, whatever was asked.
 */
export function findLocale(requested: readonly string[]): FoundLocale {
  for (const one of requested) {
    const tag = canonicalTag(one);
    for (let range = tag; range; range = range.slice(0, Math.max(0, range.lastIndexOf('-')))) {
      const load = loaders.get(range);
      if (load) return { tag, load: load === localeRegistry.en ? undefined : load };
    }
  }
  return { tag: 'en', load: undefined };
}

/** The tag as BCP 47 writes it, also of `de_AT`; empty when it is none. */
function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? '';
  } catch {
    return '';
  }
}
