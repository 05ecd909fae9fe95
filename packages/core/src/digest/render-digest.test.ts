import { describe, expect, it } from 'vitest';
import { DigestError } from '../errors/digest-error.ts';
import { entry } from '../fixtures/entries.ts';
import { FLOODS, flood } from '../fixtures/hostile-texts.ts';
import { paperMessagesRegistry } from '../locales/registry.ts';
import type { RankedEntry, Ranking } from '../ranking/ranking.ts';
import type { DigestOptions } from './digest-options.ts';
import { prepareDigest, renderDigest } from './render-digest.ts';

const rankingOf = (
  entries: readonly RankedEntry[],
  topics = '',
  total = entries.length,
): Ranking => ({
  entries: entries.map((one, index) => ({ ...one, rank: index + 1 })),
  total,
  query: { by: 'trending', window: 'all', topics, offset: 0 },
  generatedAt: '2026-06-12T22:30:00Z',
  issues: [],
});
const match = (topic: string, strength = 1) => ({
  topic,
  terms: [topic],
  field: 'title' as const,
  strength,
});
const robots = entry({
  title: 'Robots that fold shirts',
  ids: { arxiv: '2606.01001' },
  authors: [{ name: 'Ada Example' }],
  abstract: 'Folding is hard. We fold. Nobody else does.',
  links: [
    { rel: 'abstract', url: 'https://arxiv.org/abs/2606.01001' },
    { rel: 'pdf', url: 'https://arxiv.org/pdf/2606.01001' },
    { rel: 'code', url: 'https://github.com/example/shirts' },
  ],
  image: 'https://example.org/shirt.png',
});
const WHOLE: DigestOptions = {
  homeUrl: 'https://papers.example.org/',
  unsubscribeUrl: 'https://papers.example.org/leave?a=1&b=2',
  unsubscribeAddress: 'leave+42@example.org',
  topicsUrl: 'https://papers.example.org/topics',
  listId: 'papers.example.org',
  readerKey: 'ada@example.org',
  sender: 'Example Lab, Example Street 1',
};
const codeOf = (options: DigestOptions) => {
  try {
    renderDigest(rankingOf([robots]), options);
  } catch (error) {
    return error instanceof DigestError ? error.code : error;
  }
  return undefined;
};

describe('headers', () => {
  const { headers } = renderDigest(rankingOf([robots]), { ...WHOLE, timeZone: 'Asia/Kolkata' });

  it('unsubscribe with one click, tell the list, the time where the reader is, and that nobody wrote it', () => {
    expect(headers).toEqual({
      Date: 'Sat, 13 Jun 2026 04:00:00 +0530',
      'Message-ID': '<daily.2026-06-13.ada=40example=2Eorg@papers.example.org>',
      'List-Id': '<papers.example.org>',
      'List-Unsubscribe':
        '<https://papers.example.org/leave?a=1&b=2>, <mailto:leave+42@example.org>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Content-Language': 'en',
      'Auto-Submitted': 'auto-generated',
      Precedence: 'bulk',
    });
  });

  it('offer no one-click POST over a connection that anybody can read', () => {
    const plain = { unsubscribeUrl: 'http://papers.example.org/leave' };
    expect(renderDigest(rankingOf([robots]), plain).headers).not.toHaveProperty(
      'List-Unsubscribe-Post',
    );
  });

  it('keep the id when a mail is sent again later, and part readers, days and frequencies', () => {
    const idOf = (more: DigestOptions) =>
      renderDigest(rankingOf([robots]), { ...WHOLE, ...more }).headers['Message-ID'];
    const id = idOf({});
    expect(idOf({ sentAt: '2026-06-13T09:00:00Z' })).toBe(id);
    const others = [
      idOf({ readerKey: 'bob' }),
      idOf({ frequency: 'weekly' }),
      idOf({ now: '2026-06-11T22:30:00Z' }),
    ];
    expect(new Set([id, ...others]).size).toBe(4);
  });

  it('are single lines of ASCII in every language', () => {
    for (const language of Object.keys(paperMessagesRegistry)) {
      const digest = renderDigest(rankingOf([robots]), {
        ...WHOLE,
        language,
        readerKey: 'ключ 鍵',
        homeUrl: 'https://bücher.example/ä',
      });
      for (const value of Object.values(digest.headers)) expect(value).toMatch(/^[ -~]{1,997}$/);
    }
  });
});

describe('an option that would forge a header or break the mail', () => {
  it.each([
    ['a line break in the heading', { heading: 'A\r\nBcc: eve@example.org' }, 'invalid-text'],
    ['a line break in the sender', { sender: 'A\nB' }, 'invalid-text'],
    ['a separator of lines in the curators', { curators: 'A\u2028B' }, 'invalid-text'],
    ['a line break in the key', { ...WHOLE, readerKey: 'a\r\nb' }, 'invalid-text'],
    ['a key that is too long', { ...WHOLE, readerKey: 'a'.repeat(61) }, 'invalid-text'],
    ['a script as address', { homeUrl: 'javascript:alert(1)' }, 'invalid-address'],
    ['a line break in an address', { unsubscribeUrl: 'https://a.b/\r\nX: y' }, 'invalid-address'],
    ['an address without end', { topicsUrl: `https://a.b/${'a'.repeat(900)}` }, 'invalid-address'],
    ['a second recipient', { unsubscribeAddress: 'a@b.c>, <d@e.f' }, 'invalid-address'],
    ['a name of a list with more behind it', { listId: 'a.b>\r\nX: y' }, 'invalid-address'],
    ['a time zone that is none', { timeZone: 'Mars/Base' }, 'unknown-option'],
    ['a language that is no tag', { language: 'x y' }, 'unknown-option'],
    ['a moment that is none', { now: 'soon' }, 'invalid-date'],
    ['a moment of sending that is none', { sentAt: Number.NaN }, 'invalid-date'],
    ['a length that is none', { abstractLength: Number.NaN }, 'unknown-option'],
    ['no room', { maxBytes: 1000 }, 'too-large'],
  ] as const)('is refused by its code: %s', (_, options, code) => {
    expect(codeOf(options)).toBe(code);
  });

  it('is refused for a frequency that there is not', () => {
    expect(codeOf(JSON.parse('{"frequency":"hourly"}'))).toBe('unknown-option');
  });
});

describe('the papers', () => {
  it('stand once each, under the topic that they match best; the first one’s topic first', () => {
    const entries = [
      entry({ title: 'One' }, { topics: [match('agents', 0.5), match('vision', 0.9)] }),
      entry({ title: 'Two' }, { topics: [match('agents')] }),
      entry({ title: 'Three' }),
      entry({ title: 'Four' }, { topics: [match('vision')] }),
    ];
    const { html } = renderDigest(rankingOf(entries, 'agents, vision'));
    const headings = [...html.matchAll(/<h([123])[^>]*>(.*?)<\/h\1>/g)].map(
      ([, level, text = '']) => `${level} ${text.replace(/<[^>]+>/g, '')}`,
    );
    expect(headings).toEqual([
      ...['1 Trending papers', '2 vision', '3 One', '3 Four'],
      ...['2 agents', '3 Two', '2 Other papers', '3 Three'],
    ]);
  });

  it('stand without headings of topics when there are none, and no level is left out', () => {
    const { html } = renderDigest(rankingOf([robots]));
    expect(html.match(/<h\d/g)).toEqual(['<h1', '<h2']);
  });

  it('lead where the page says, or to their abstract when that is no address', () => {
    const linkTo = (url: string) => renderDigest(rankingOf([robots]), { linkFor: () => url }).html;
    expect(linkTo('https://papers.example.org/2606.01001')).toContain(
      'href="https://papers.example.org/2606.01001"',
    );
    expect(linkTo('javascript:alert(1)')).not.toContain('javascript');
  });

  it('show abstracts and pictures only when they are asked for', () => {
    const few = renderDigest(rankingOf([robots]));
    expect(few.html + few.text).not.toMatch(/Folding is hard|<img|shirt\.png/);
    const much = renderDigest(rankingOf([robots]), { abstractLength: 30, images: true });
    expect(much.html).toContain('Folding is hard. We fold.<');
    expect(much.html).toContain('alt="Picture of Robots that fold shirts"');
  });

  it('which are none make a mail that says so', () => {
    expect(renderDigest(rankingOf([])).text).toContain('No papers on your topics this time.');
  });

  it('that are not in the mail are counted, and lead home', () => {
    const { html, text } = renderDigest(rankingOf([robots], '', 41), WHOLE);
    expect(html).toContain('href="https://papers.example.org/">40 more papers</a>');
    expect(text).toContain('40 more papers: https://papers.example.org/');
  });
});

describe('a hostile paper', () => {
  const TEXTS = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</td></tr></table><!--',
    '<!--[if mso]><script>',
    'a\r\nBcc: eve@example.org\r\n\r\nbody',
    'a \u202egpj.exe\u202c \u2066b\u2069 \u200f',
    'a\0b\u001b[31m\ud800',
    '&lt;script&gt; &amp; &quot;',
  ];
  const hostile = (text: string) =>
    entry(
      {
        title: `T ${text}`,
        abstract: text,
        authors: [{ name: `N ${text}` }],
        links: [
          {
            rel: 'pdf',
            url: `https://example.org/?${encodeURIComponent(text.replace(/\ud800/, ''))}'"`,
          },
        ],
        image: 'https://example.org/a.png?"onerror="x',
      },
      { topics: [match(`P ${text}`)] },
    );
  const all = renderDigest(rankingOf(TEXTS.map(hostile)), { abstractLength: 200, images: true });

  it('stays text: no element, attribute or comment of its own', () => {
    const tags = new Set(all.html.match(/<\/?[a-z!][a-z0-9]*/gi)?.map((tag) => tag.toLowerCase()));
    const ours = 'doctype html head meta title style body div table tr td h1 h2 h3 p a b span img';
    const allowed = ours.split(' ').flatMap((tag) => [`<${tag}`, `</${tag}`, `<!${tag}`]);
    expect([...tags].filter((tag) => !allowed.includes(tag) && tag !== '<!')).toEqual([]);
    expect(all.html).not.toMatch(/<script|javascript:/i);
    expect(all.html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]* on\w+=/i);
  });

  it('cannot turn the text around it, nor end a line of the subject or of the text', () => {
    expect(all.html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/);
    expect(all.text).not.toMatch(/(?!\n)\p{Cc}|\p{Surrogate}|[\u202a-\u202e\u2066-\u2069]/u);
    expect(all.text).not.toMatch(/^Bcc:/m);
    expect(all.subject).not.toMatch(/[\r\n]/);
  });

  it('takes time in proportion to its length', () => {
    for (const piece of FLOODS.slice(0, 60)) {
      const one = entry({ title: flood(piece, 100_000) || 'a', abstract: flood(piece, 100_000) });
      expect(renderDigest(rankingOf([one]), { abstractLength: 300 }).html.length).toBeLessThan(
        20_000,
      );
    }
  });
});

describe('one digest for many readers', () => {
  it('is what each would get alone', () => {
    const ranking = rankingOf([robots, entry({ title: 'Two' })]);
    const list = { homeUrl: 'https://papers.example.org/', abstractLength: 100, language: 'de' };
    const write = prepareDigest(ranking, list);
    for (const readerKey of ['a', 'b', 'c']) {
      const reader = {
        readerKey,
        unsubscribeUrl: `https://papers.example.org/${readerKey.repeat(99)}`,
      };
      expect(write(reader)).toEqual(renderDigest(ranking, { ...list, ...reader }));
    }
  });
});

describe('the language', () => {
  it.each([
    ['de-CH', 'de-CH'],
    ['pt_BR', 'pt-BR'],
    ['zh-Hant-TW', 'zh-Hant-TW'],
    ['fi', 'en'],
  ])('nearest to %s is %s', (language, spoken) => {
    const { headers, html } = renderDigest(rankingOf([robots]), { language });
    expect(headers['Content-Language']).toBe(spoken);
    expect(html).toContain(`<html lang="${spoken}"`);
  });

  it('that runs from right to left turns the whole mail', () => {
    const { html } = renderDigest(rankingOf([robots]), { language: 'ar' });
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html.match(/<table role="presentation" border/g)).toHaveLength(
      html.match(/<table[^>]*dir="rtl"/g)?.length ?? 0,
    );
  });

  it('names the day where the reader is, and the week up to it', () => {
    const inTokyo = { timeZone: 'Asia/Tokyo' };
    expect(renderDigest(rankingOf([robots]), inTokyo).subject).toBe(
      'Trending papers, Saturday, June 13, 2026',
    );
    expect(renderDigest(rankingOf([robots]), { ...inTokyo, frequency: 'weekly' }).subject).toMatch(
      /^Trending papers of the week, June 7\s–\s13, 2026$/,
    );
  });
});
