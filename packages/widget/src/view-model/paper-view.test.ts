import type { Contribution, PaperLink } from '@trending-papers/core';
import { describe, expect, test } from 'vitest';
import { entry } from '../fixtures/papers.ts';
import { en } from '../locales/en.ts';
import { toPaperView } from './paper-view.ts';

const authors = (...names: string[]) => ({ authors: names.map((name) => ({ name })) });

function link(rel: PaperLink['rel'], label?: string): PaperLink {
  return { rel, url: `https://example.org/${rel}`, ...(label && { label }) };
}

function evidence(signal: string, measured?: number): Contribution {
  return {
    signal,
    value: 0.5,
    weight: 0.5,
    share: 0.5,
    ...(measured !== undefined && { measured }),
  };
}

const match = (topic: string) => ({ topic, terms: [topic], field: 'title' as const, strength: 1 });

describe('who and when', () => {
  test.each([
    [[], ''],
    [['Ada'], 'Ada'],
    [['Ada', 'Emmy', 'Grace'], 'Ada, Emmy, Grace'],
    [['Ada', 'Emmy', 'Grace', 'Alan'], 'Ada, Emmy, Grace and 1 more'],
    [Array.from({ length: 1203 }, (_, index) => `A${index}`), 'A0, A1, A2 and 1,200 more'],
  ])('a long list of authors is cut, a short one is whole', (names, text) => {
    expect(toPaperView(entry(authors(...names)), en).authors).toBe(text);
  });

  test('the day of publishing is shown before the day of listing', () => {
    const dates = { publishedAt: '2026-05-30', listedAt: '2026-06-12' };
    expect(toPaperView(entry(dates), en, '2026').date).toEqual({
      text: 'May 30',
      datetime: '2026-05-30',
    });
    expect(toPaperView(entry({ listedAt: '2026-06-12' }), en).date?.datetime).toBe('2026-06-12');
  });

  test('a paper without a date shows none', () => {
    expect(toPaperView(entry({ updatedAt: '2026-06-12' }), en).date).toBeUndefined();
  });

  test('an organization without a name for people shows nothing', () => {
    expect(toPaperView(entry(), en).organization).toBe('');
    expect(toPaperView(entry({ organization: { name: 'Bletchley' } }), en).organization).toBe(
      'Bletchley',
    );
  });

  test('a paper is new only when the ranking says so', () => {
    expect(toPaperView(entry(), en).isNew).toBe(false);
    expect(toPaperView(entry({}, { isNew: true }), en).isNew).toBe(true);
  });
});

describe('numbers', () => {
  test('votes that nobody counted are not zero votes', () => {
    expect(toPaperView(entry(), en).votes).toBeUndefined();
    expect(toPaperView(entry({ counts: { upvotes: 0 } }), en).votes).toEqual({
      text: '0',
      label: '0 upvotes',
    });
    expect(toPaperView(entry({ counts: { upvotes: 1 } }), en).votes?.label).toBe('1 upvote');
  });

  test('are written in the language of the panel', () => {
    const many = entry({ counts: { upvotes: 12345 } }, { rank: 1000 });
    expect(toPaperView(many, en)).toMatchObject({ rank: '1,000', votes: { text: '12,345' } });
    expect(toPaperView(many, { ...en, locale: 'de' })).toMatchObject({
      rank: '1.000',
      votes: { text: '12.345' },
    });
  });
});

describe('the line of evidence', () => {
  const line = (contributions: Contribution[], topics: string[] = []) =>
    toPaperView(entry({}, { contributions, topics: topics.map(match) }), en).evidence.replaceAll(
      '\u00a0',
      ' ',
    );

  const joined = (...parts: string[]) => parts.join(' · ');

  test('keeps the order of the contributions, which is that of their weight in the score', () => {
    expect(line([evidence('stars', 3), evidence('upvotes', 40)])).toBe(
      joined('3 stars', '40 upvotes'),
    );
    expect(line([evidence('upvotes', 40), evidence('stars', 3)])).toBe(
      joined('40 upvotes', '3 stars'),
    );
  });

  test('knows every count that a source publishes', () => {
    const counts = ['comments', 'points', 'citations'].map((signal) => evidence(signal, 2));
    expect(line(counts)).toBe(joined('2 comments', '2 points', '2 citations'));
  });

  test('boasts of no zero and of nothing that was only assumed', () => {
    expect(line([evidence('upvotes', 0), evidence('stars')])).toBe('');
  });

  test('names the topics after the counts', () => {
    expect(line([evidence('topicMatch', 2), evidence('stars', 1)], ['agents', 'robots'])).toBe(
      joined('1 star', 'matches agents, robots'),
    );
  });

  test('falls back on the place in the list only when there is nothing else', () => {
    expect(line([evidence('recency', 1.5), evidence('listPosition', 7)])).toBe(
      'number 7 in its list',
    );
    expect(line([evidence('listPosition', 7), evidence('stars', 2)])).toBe('2 stars');
    expect(line([evidence('recency', 1.5), evidence('listPosition')])).toBe('');
  });

  test('prints no number of a signal that it does not know', () => {
    expect(line([evidence('moonPhase', 4), evidence('toString', 4)])).toBe('');
  });
});

describe('where the links lead', () => {
  const view = (...links: PaperLink[]) => toPaperView(entry({ links }), en);

  test('the title leads to the abstract, wherever it stands among the links', () => {
    expect(view(link('pdf'), link('code'), link('abstract')).url).toBe(
      'https://example.org/abstract',
    );
  });

  test('without an abstract the title leads to the most telling page', () => {
    expect(view(link('code'), link('pdf'), link('discussion')).url).toMatch(/discussion$/);
    expect(view(link('code'), link('pdf'), link('project')).url).toMatch(/project$/);
    expect(view(link('code'), link('pdf')).url).toMatch(/pdf$/);
    expect(view(link('video'), link('code')).url).toMatch(/code$/);
    expect(view(link('video'), link('demo')).url).toMatch(/video$/);
  });

  test('a paper without links has a title that leads nowhere', () => {
    expect(view()).toMatchObject({ url: undefined, links: [] });
  });

  test('the page of the abstract is not offered twice', () => {
    expect(view(link('abstract'), link('pdf')).links.map(({ rel }) => rel)).toEqual(['pdf']);
  });

  test('a page that a reader must know by name keeps its link, though the title leads there', () => {
    expect(view(link('pdf')).links).toEqual([
      { rel: 'pdf', label: 'PDF', url: 'https://example.org/pdf' },
    ]);
  });

  test('the label of the source is shown before our own word', () => {
    const labels = view(link('code', 'GitHub'), link('model')).links.map(({ label }) => label);
    expect(labels).toEqual(['GitHub', 'Model']);
  });

  test('stars shine on the code alone, and only when there are some', () => {
    const links = [link('code'), link('model')];
    const labels = (stars?: number) =>
      toPaperView(entry({ links, counts: stars === undefined ? {} : { stars } }), en).links.map(
        ({ label }) => label,
      );
    expect(labels(1234)).toEqual(['Code ★ 1,234', 'Model']);
    expect(labels(0)).toEqual(['Code', 'Model']);
    expect(labels()).toEqual(['Code', 'Model']);
  });
});

describe('the text to unfold', () => {
  test('is the abstract, else the summary, else nothing', () => {
    expect(toPaperView(entry({ abstract: 'Long.', summary: 'Short.' }), en).abstract).toBe('Long.');
    expect(toPaperView(entry({ summary: 'Short.' }), en).abstract).toBe('Short.');
    expect(toPaperView(entry(), en).abstract).toBe('');
  });
});
