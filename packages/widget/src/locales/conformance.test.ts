import { describe, expect, test } from 'vitest';
import { forTag as english } from './en-features.ts';
import type { LocaleMessages } from './messages.ts';
import { type LocaleLoader, localeRegistry } from './registry.ts';

const EN = english('en');
const NUMBERS = [0, 1, 2, 3, 11, 100, 1_000_000];
const NAME = 'Mamba: Linear-Time Models (v2)';

/** Messages with a number, called with it. */
const COUNTED = {
  paperCount: (texts, value) => texts.paperCount(value),
  moreAuthors: (texts, value) => texts.moreAuthors(NAME, value),
  upvotes: (texts, value) => texts.upvotes(value),
  comments: (texts, value) => texts.comments(value),
  stars: (texts, value) => texts.stars(value),
  points: (texts, value) => texts.points(value),
  citations: (texts, value) => texts.citations(value),
  placeInList: (texts, value) => texts.placeInList(value),
  inHours: (texts, value) => texts.inHours(NAME, value),
  timesUsual: (texts, value) => texts.timesUsual(value),
  more: (texts, value) => texts.more(value),
  emptyHint: (texts, value) => texts.emptyHint(value),
  issuesTitle: (texts, value) => texts.issuesTitle(value),
  shareOf: (texts, value) => texts.shareOf(NAME, value),
  searchPapers: (texts, value) => texts.searchPapers(value),
  topicCount: (texts, value) => texts.topicCount(NAME, value),
  newSince: (texts, value) => texts.newSince(value),
  showNewer: (texts, value) => texts.showNewer(value),
  inThisList: (texts, value) => texts.inThisList(value),
  risingTopic: (texts, value) => texts.risingTopic(NAME, value, value),
} satisfies Partial<Record<keyof LocaleMessages, (texts: LocaleMessages, value: number) => string>>;

// Every script writes these alike, or the word is the same in both languages.
const SAME = new Set(
  `locale dir comma links.abstract links.pdf emailPlaceholder links.other links.code links.demo
  links.video links.discussion abstract signals.upvotes signals.points signals.citations
  copyBibtex feed email sorts.top layouts.compact pause upvotes comments points citations
  signals.stars`.split(/\s+/),
);
const LATIN = ['de', 'es', 'fr', 'pt'];

/** All plain texts of a language by the path of their key; those around a name are given one. */
function textsOf(messages: object, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] => {
    const name = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [[name, value]];
    if (typeof value === 'object' && value !== null) return textsOf(value, name);
    return Object.hasOwn(COUNTED, key) ? [] : [[name, value(NAME, NAME)]];
  });
}

function shapeOf(messages: object): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? Object.keys(value).map((inner) => `${key}.${inner}`)
      : [`${key}: ${typeof value}`],
  );
}

const registered: [string, LocaleLoader][] = Object.entries(localeRegistry);
const locales = await Promise.all(
  registered.map(async ([name, load]) => [name, (await load()).forTag(name)] as const),
);

describe.each(locales)('the texts of %s', (name, texts) => {
  const plain = textsOf(texts);
  const counted = Object.entries(COUNTED).map(
    ([key, say]) => [key, NUMBERS.map((value) => say(texts, value))] as const,
  );

  test('are those of English, key by key', () => {
    expect(shapeOf(texts).sort()).toEqual(shapeOf(EN).sort());
    expect([texts.locale, texts.dir]).toEqual([name, name === 'ar' ? 'rtl' : 'ltr']);
  });

  test('each say something, whatever the number', () => {
    for (const [key, text] of [
      ...plain,
      ...counted.flatMap(([key, all]) => all.map((one) => [key, one] as const)),
    ]) {
      expect(text, key).toMatch(/\S/);
      expect(text, key).not.toMatch(/undefined|null|NaN|\[object|\$\{|#| {2}/);
      if (key !== 'comma') expect(text, key).toBe(text.trim());
    }
  });

  test('name what they are given', () => {
    const around = Object.entries(texts).filter(
      ([key, value]) => typeof value === 'function' && !Object.hasOwn(COUNTED, key),
    );
    for (const [key] of around) {
      expect(plain.find(([one]) => one === key)?.[1], key).toContain(NAME);
    }
    for (const key of ['moreAuthors', 'inHours', 'shareOf', 'topicCount', 'risingTopic'] as const)
      expect(COUNTED[key](texts, 3), key).toContain(NAME);
  });

  test('hold what is written on a button in the name of the button', () => {
    const named = [
      [texts.abstract, texts.showAbstractOf(NAME)],
      [texts.similar, texts.similarTo(NAME)],
      [texts.cite, texts.citePaper(NAME)],
      [texts.save, texts.savePaper(NAME)],
      [texts.share, texts.sharePaper(NAME)],
      [texts.download, texts.downloadAs('RIS')],
    ];
    for (const [written = '', spoken = ''] of named)
      expect(spoken.toLowerCase(), written).toContain(written.toLowerCase());
  });

  test('say the number in its own digits, unless a word says it', () => {
    const digits = new Intl.NumberFormat(name).format(1_000_000);
    for (const [key, say] of Object.entries(COUNTED)) {
      if (key !== 'shareOf') expect(say(texts, 1_000_000), key).toContain(digits);
    }
  });

  test('differ by number where the language does', () => {
    const rules = new Intl.PluralRules(name);
    const withoutDigits = (text: string) => text.replace(/[\p{Nd}\p{Zs}.,٬٫]+/gu, '');
    const few = [0, 1, 2, 3, 11].filter(
      (value, index, all) =>
        all.findIndex((other) => rules.select(other) === rules.select(value)) === index,
    );
    for (const key of ['paperCount', 'upvotes', 'comments', 'citations', 'emptyHint'] as const) {
      const forms = new Set(few.map((value) => withoutDigits(COUNTED[key](texts, value))));
      // What is counted in elevens and threes may be written alike in Arabic, not said alike.
      expect(forms.size, key).toBeGreaterThanOrEqual(Math.min(few.length, 4));
    }
  });

  test('leave no English where a reader would not understand it', () => {
    if (name === 'en') return;
    const same = textsOf(EN).filter(
      ([key, text]) =>
        plain.some(([one, other]) => one === key && other === text) && !SAME.has(key),
    );
    expect(same).toEqual([]);
    if (LATIN.includes(name)) return;
    const ALLOWED =
      /arXiv|PDF|BibTeX|RIS|CSL-JSON|src|source|papers|name@example\.org|Page (?:Down|Up)/g;
    for (const [key, text] of plain.filter(([one]) => one !== 'locale' && one !== 'dir')) {
      expect(text.replaceAll(NAME, '').replace(ALLOWED, ''), key).not.toMatch(/[a-z]/i);
    }
  });

  test('fit where there is little room', () => {
    const { periods, links, layouts, sorts, frequencies, signals } = texts;
    const buttons = [texts.abstract, texts.similar, texts.cite, texts.save, texts.share]
      .concat(texts.subscribe, texts.badge, texts.allTopics, texts.tryAgain, texts.surging)
      .concat(...[periods, links, layouts, sorts, frequencies].map((one) => Object.values(one)));
    for (const text of buttons) expect(text.length, text).toBeLessThanOrEqual(18);
    for (const text of Object.values(signals)) expect(text.length, text).toBeLessThanOrEqual(22);
    for (const text of [texts.searchPapers(24), texts.heading, texts.upvotes(118)])
      expect(text.length, text).toBeLessThanOrEqual(32);
    const row = Object.values(periods).slice(0, 3).join('');
    expect(row.length, row).toBeLessThanOrEqual(18);
  });

  test('quote as the language does', () => {
    const quotes: Record<string, string> = {
      en: '“”',
      de: '„“',
      fr: '«»',
      es: '«»',
      pt: '“”',
      zh: '“”',
      ja: '「」',
      ko: '‘’',
      ar: '«»',
    };
    const [open = '', close = ''] = quotes[name] ?? '';
    for (const text of [texts.emptyForTopics('x'), texts.noResults('x'), texts.didYouMean('x')]) {
      expect(text).toMatch(new RegExp(`${open}[\\s\\u2068]?x[\\s\\u2069]?${close}`));
      expect(text).not.toContain('"');
    }
  });

  test('say "by" once for curators that bring it along', () => {
    expect(texts.byline('by AK')).toBe(texts.byline('AK'));
    expect(texts.byline('Byron')).toContain('Byron');
  });
});

describe('texts from right to left', () => {
  const ar = locales.find(([name]) => name === 'ar')?.[1] ?? EN;

  test('isolate what is written from left to right', () => {
    for (const [key, text] of textsOf(ar).filter(([, one]) => one.includes(NAME))) {
      if (!['inHours', 'listed', 'updated', 'trend'].includes(key))
        expect(text, key).toContain(`\u2068${NAME}\u2069`);
    }
  });

  test('use the punctuation of Arabic', () => {
    for (const [key, text] of textsOf(ar)) {
      expect(text.replaceAll(NAME, ''), key).not.toMatch(/[,;?]/);
    }
  });

  test('have all six forms', () => {
    expect(
      [0, 1, 2, 3, 11, 100].map((value) => ar.upvotes(value).replace(/\d/g, '').trim()),
    ).toEqual(['لا أصوات', 'صوت واحد', 'صوتان', 'أصوات', 'صوتًا', 'صوت']);
  });
});

test('a tag gives its own numbers to the texts of its language', async () => {
  const [, german] = locales.find(([name]) => name === 'de') ?? [];
  expect(german?.paperCount(1234567)).toBe('1.234.567 Papers');
  expect((await localeRegistry.de()).forTag('de-CH').paperCount(1234567)).toMatch(
    /^1['’]234['’]567 Papers$/,
  );
  expect((await localeRegistry.ar()).forTag('ar-EG').upvotes(11)).toBe('١١ صوتًا');
});
