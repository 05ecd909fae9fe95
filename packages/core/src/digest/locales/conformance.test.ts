import { describe, expect, it } from 'vitest';
import { paperMessagesRegistry } from '../../locales/registry.ts';
import { wordsOf } from '../../locales/words.ts';
import { digestMessagesRegistry } from './registry.ts';

const NAME = 'Mamba: Linear-Time Models (v2)';
const FREQUENCIES = ['daily', 'weekly'] as const;
const languages = Object.keys(digestMessagesRegistry) as (keyof typeof digestMessagesRegistry)[];
// Every script writes these alike, or the word is the same in both languages.
const SAME = ['dir', 'comma', 'abstract', 'links', 'upvotes', 'comments', 'points', 'citations'];

describe.each(languages)('the mail in %s', (language) => {
  const mail = digestMessagesRegistry[language];
  const papers = paperMessagesRegistry[language](wordsOf(language));
  const english = digestMessagesRegistry.en;
  const texts = [
    ...FREQUENCIES.flatMap((one) => [
      mail.subject[one](NAME, '2026'),
      mail.greeting[one](papers.paperCount(3)),
      mail.received[one](NAME),
    ]),
    mail.topics(NAME),
    mail.imageOf(NAME),
    ...[mail.nothing, mail.otherPapers, mail.viewOnline, mail.changeTopics, mail.unsubscribe],
  ];

  it('says something everywhere, on one line', () => {
    for (const text of texts) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|\[object|\$\{|#| {2}|[\r\n]/);
      expect(text).toBe(text.trim());
    }
  });

  it('keeps the names that it is given', () => {
    for (const one of FREQUENCIES) {
      expect(mail.subject[one](NAME, '2026')).toContain(NAME);
      expect(mail.subject[one](NAME, '2026')).toContain('2026');
      expect(mail.received[one](NAME)).toContain(NAME);
      expect(mail.greeting[one]('3 x')).toContain('3 x');
    }
    expect(mail.topics(NAME)).toContain(NAME);
    expect(mail.imageOf(NAME)).toContain(NAME);
  });

  it('tells a day from a week', () => {
    for (const key of ['subject', 'greeting', 'received'] as const)
      expect(mail[key].daily(NAME, '2026')).not.toBe(mail[key].weekly(NAME, '2026'));
  });

  it('leaves no English where a reader would not understand it', () => {
    if (language === 'en') return;
    for (const key of [
      'nothing',
      'otherPapers',
      'viewOnline',
      'changeTopics',
      'unsubscribe',
    ] as const)
      expect(mail[key]).not.toBe(english[key]);
    const said = paperMessagesRegistry.en(wordsOf('en'));
    for (const [key, value] of Object.entries(papers)) {
      if (typeof value !== 'string' || SAME.includes(key)) continue;
      expect(value, key).not.toBe(Reflect.get(said, key));
    }
  });

  it('writes a number in the digits of the language', () => {
    const digits = new Intl.NumberFormat(language).format(1_000_000);
    for (const key of [
      'paperCount',
      'upvotes',
      'stars',
      'placeInList',
      'timesUsual',
      'more',
    ] as const)
      expect(papers[key](1_000_000), key).toContain(digits);
  });
});
