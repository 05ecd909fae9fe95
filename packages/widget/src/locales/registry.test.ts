import { describe, expect, test, vi } from 'vitest';
import { en } from './en.ts';
import { findLocale, localeRegistrations, localeRegistry, registerLocale } from './registry.ts';

describe('a tag that is not quite the name of a language', () => {
  test.each([
    ['pt-BR', 'pt', 'pt-BR'],
    ['zh-TW', 'zh', 'zh-TW'],
    ['zh-Hant-HK', 'zh', 'zh-Hant-HK'],
    ['DE-at', 'de', 'de-AT'],
    ['de_CH', 'de', 'de-CH'],
    ['ar-u-nu-latn', 'ar', 'ar-u-nu-latn'],
  ] as const)('%s is served by %s, its numbers by its own rules', (asked, name, tag) => {
    expect(findLocale([asked])).toEqual({ tag, load: localeRegistry[name] });
  });

  test.each(['en', 'EN-us', 'en-GB'])('%s is on board', (asked) => {
    expect(findLocale([asked])).toEqual({
      tag: Intl.getCanonicalLocales(asked)[0],
      load: undefined,
    });
  });

  test.each(['xx', 'tlh', 'fi-FI', '', '-', 'constructor', 'de--AT', 'english please', '日本語'])(
    'what nobody wrote texts for is English, numbers too: "%s"',
    (asked) => {
      expect(findLocale([asked])).toEqual({ tag: 'en', load: undefined });
    },
  );

  test('the first of several that has texts is taken', () => {
    expect(findLocale(['fi', 'fr-CA', 'de']).load).toBe(localeRegistry.fr);
    expect(findLocale([]).tag).toBe('en');
  });
});

describe('a language of the page', () => {
  test('is found by its tag, and panels are told', async () => {
    const told = vi.fn();
    localeRegistrations.addEventListener('register', told, { once: true });
    registerLocale('nl', () => ({ heading: 'Populaire artikelen' }));
    expect(told).toHaveBeenCalledOnce();
    const { tag, load } = findLocale(['nl-BE']);
    expect((await load?.())?.forTag(tag)).toMatchObject({
      locale: 'nl-BE',
      heading: 'Populaire artikelen',
      badge: en.badge,
      similar: 'Similar',
    });
    expect((await load?.())?.forTag(tag).paperCount(1234)).toBe('1.234 papers');
  });

  test('with a name that is no tag is refused', () => {
    expect(() => registerLocale('my language', () => ({}))).toThrow(RangeError);
  });
});
