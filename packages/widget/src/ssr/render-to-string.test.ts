// @vitest-environment node
import { rankPapers, toSnapshot } from '@trending-papers/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { paper } from '../fixtures/papers.ts';
import { registerLocale } from '../locales/registry.ts';
import type { RenderToStringOptions } from './render-options.ts';
import { renderToString } from './render-to-string.ts';

const NOW = '2026-06-12T20:00:00Z';
const papers = [
  paper({
    title: 'Agents that remember',
    abstract: 'A memory.',
    listedAt: '2026-06-12',
    counts: { upvotes: 4 },
  }),
  paper({
    title: 'Robots that fold',
    abstract: 'Laundry.',
    listedAt: '2026-06-12',
    counts: { upvotes: 9 },
  }),
];
const rendered = (options: RenderToStringOptions = {}) =>
  renderToString({ papers, now: NOW, ...options });
const attributesOf = (markup: string) => /^<trending-papers([^>]*)>/.exec(markup)?.[1] ?? '';
const dataOf = (markup: string) =>
  JSON.parse(/<script type="application\/json">(.*)<\/script>/s.exec(markup)?.[1] ?? 'null');
const titlesOf = (markup: string) =>
  [...markup.matchAll(/part="title"[^>]*>(.*?)<\/(?:a|span)>/gs)].map(([, title = '']) =>
    title.replace(/<[^>]*>/g, ''),
  );

afterEach(() => vi.useRealTimers());

describe('the same options', () => {
  test('give the same text, whenever', async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    const options = { layout: 'cards', show: 'why trend', topics: 'robots', lang: 'de' };
    const first = await rendered(options);
    vi.setSystemTime('2030-01-01');
    expect(await rendered(options)).toBe(first);
  });

  test('with another moment give another text', async () => {
    const markup = await rendered({ now: '2026-06-20T00:00:00Z' });
    expect(markup).not.toBe(await rendered());
    expect(attributesOf(markup)).toContain(`&quot;now&quot;:${Date.parse('2026-06-20')}`);
  });

  test('leave what they were given as it was', async () => {
    const given = Object.freeze(papers.map((one) => Object.freeze({ ...one })));
    await rendered({ papers: given, rankOptions: Object.freeze({ diversity: 0.5 }) });
    expect(given).toEqual(papers);
  });
});

describe('attributes', () => {
  test('stand in the markup as they were given, the others do not', async () => {
    const attributes = attributesOf(
      await rendered({
        headingLevel: 3,
        math: true,
        remember: false,
        heading: 'A "B" <C>',
      }),
    );
    expect(attributes).toContain(' math="" heading="A &quot;B&quot; &lt;C&gt;" heading-level="3"');
    expect(attributes).not.toMatch(/topics|limit|layout/);
  });

  test('that make no sense are as good as their defaults', async () => {
    const markup = await rendered({ limit: Number.NaN, layout: 'heap', sort: 'odd' });
    expect(titlesOf(markup)).toHaveLength(2);
  });
});

describe('the papers', () => {
  test.each<[string, RenderToStringOptions]>([
    ['papers', { papers }],
    ['their JSON', { papers: JSON.stringify(papers) }],
    ['bytes', { papers: new TextEncoder().encode(JSON.stringify(papers)) }],
    ['a listing', { listing: { format: 'x', papers, issues: [] } }],
    ['a snapshot', { snapshot: toSnapshot(rankPapers(papers, { now: NOW })) }],
    ['the JSON of one', { snapshot: JSON.stringify(toSnapshot(rankPapers(papers, { now: NOW }))) }],
    ['a ranking', { ranking: rankPapers(papers, { now: NOW }) }],
  ])('may be given as %s', async (_, given) => {
    const markup = await renderToString({ now: NOW, ...given });
    expect(titlesOf(markup)).toEqual(['Robots that fold', 'Agents that remember']);
  });

  test('keep the order of their ranking, here and in the page', async () => {
    const ranking = rankPapers(papers, { by: 'new', weights: { upvotes: -1 }, now: NOW });
    const [first, second] = ranking.entries;
    expect.assert(first && second);
    const turned = {
      ...ranking,
      entries: [
        { ...second, rank: 1 },
        { ...first, rank: 2 },
      ],
    };
    const markup = await renderToString({ ranking: turned, now: NOW });
    expect(titlesOf(markup)).toEqual([second.paper.title, first.paper.title]);
    expect(dataOf(markup).entries[0].paper.title).toBe(second.paper.title);
  });

  test('come with what could not be read of them', async () => {
    const markup = await renderToString({ papers: [...papers, { nothing: 1 }], now: NOW });
    expect(dataOf(markup).issues).toHaveLength(1);
    expect(markup).toContain('1 problem in the list');
  });

  test('that cannot be read are told to the server, not to the reader', async () => {
    await expect(renderToString({ papers: 'neither this nor that' })).rejects.toThrow(
      expect.objectContaining({ name: 'ListingError' }),
    );
    await expect(
      rendered({ rankOptions: { model: 'odd' as 'raw', topics: 'robots' } }),
    ).rejects.toThrow('odd');
    await expect(rendered({ now: 'never' })).rejects.toThrow(RangeError);
  });

  test('may be none: an address is waited for, an empty list is said to be one', async () => {
    expect(await renderToString({ src: '/list.json', now: NOW })).toContain(
      'class="paper skeleton"',
    );
    expect(await renderToString({ papers: [], now: NOW })).toContain('0 papers');
    expect(await renderToString({ now: NOW })).toContain('No list of papers yet.');
  });

  test('of a hostile list stay text and data', async () => {
    const title = '</script><script>alert(1)</script><!--<template shadowrootmode="open">';
    const markup = await rendered({
      papers: [
        paper({ title, abstract: '<img src=x onerror=alert(1)>', authors: [{ name: '"><b>' }] }),
      ],
      topics: title,
    });
    expect(markup.match(/<script/g)).toHaveLength(1);
    expect(markup.match(/<\/script/g)).toHaveLength(1);
    expect(markup.match(/<template/g)).toHaveLength(1);
    expect(markup).not.toMatch(/<img|<b>|<!--<|<script>/);
    expect(dataOf(markup).papers[0].title).toBe(title);
  });
});

describe('the language', () => {
  test('is that of the first tag that there are texts of', async () => {
    const markup = await rendered({ lang: ['tlh', 'de-CH', 'fr'] });
    expect(attributesOf(markup)).toContain(' lang="de-CH"');
    expect(markup).toContain('2 Papers');
  });

  test('is English where nobody says', async () => {
    expect(attributesOf(await rendered())).toContain(' lang="en"');
    expect(attributesOf(await rendered({ lang: 'tlh' }))).toContain(' lang="en"');
  });

  test('may be registered', async () => {
    registerLocale('fi', () => ({ heading: 'Nousevat artikkelit' }));
    expect(await rendered({ lang: 'fi-FI' })).toContain('Nousevat artikkelit');
  });
});

describe('what the page needs to know', () => {
  test('are the options that JSON can hold', async () => {
    const attributes = attributesOf(
      await rendered({
        rankOptions: { weights: { stars: 2 }, signals: [] },
        messages: { heading: 'Mine', byline: (names) => names },
      }),
    );
    const note = JSON.parse(
      /data-rendered="([^"]*)"/.exec(attributes)?.[1]?.replaceAll('&quot;', '"') ?? '',
    );
    expect(note).toMatchObject({
      status: 'ready',
      isRanking: false,
      rankOptions: { weights: { stars: 2 } },
    });
    expect(note.messages).toEqual({ heading: 'Mine' });
  });
});

describe('the style sheet', () => {
  test('holds what the panel needs, features too, and no more', async () => {
    expect(await rendered({ show: 'why' })).toContain('.share');
    expect(await rendered()).not.toContain('.share');
  });

  test('carries the nonce of the page', async () => {
    expect(await rendered({ nonce: 'a"b' })).toContain('<style nonce="a&quot;b">');
  });

  test('is linked to where the page allows none inside', async () => {
    const markup = await rendered({ stylesheetUrl: '/a.css?b&c' });
    expect(markup).toContain('<link rel="stylesheet" href="/a.css?b&amp;c">');
    expect(markup).not.toContain('<style');
  });
});

test('what stands in for programs without shadow roots is put in as it is', async () => {
  expect(await rendered({ fallback: '<a href="/papers">Papers</a>' })).toMatch(
    /<\/script><a href="\/papers">Papers<\/a><\/trending-papers>$/,
  );
});

test('mathematics are printed as such, without a document', async () => {
  const markup = await rendered({ papers: [paper({ title: 'An $O(n)$ bound' })], math: true });
  expect(markup).toContain('<math><mrow><mi>O</mi>');
});
