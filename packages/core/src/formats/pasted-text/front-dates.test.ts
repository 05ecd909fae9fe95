import { describe, expect, it } from 'vitest';
import { parseListing } from '../parse-listing.ts';
import { takeFrontDates } from './front-dates.ts';

const said = (text: string) =>
  parseListing(text, { format: 'pasted-text' }).papers.map(({ title, publishedAt }) => [
    title,
    publishedAt,
  ]);

describe('the date in front of each line of a list', () => {
  it.each([
    ['2024-05, Robots That Fold Shirts', '2024-05'],
    ['2024-05-17 - Robots That Fold Shirts', '2024-05-17'],
    ['2024-05-17 Robots That Fold Shirts', '2024-05-17'],
    ['2024/05/17: Robots That Fold Shirts', '2024-05-17'],
    ['2024.05 | Robots That Fold Shirts', '2024-05'],
    ['[2024-05-17] Robots That Fold Shirts', '2024-05-17'],
    ['[2024] Robots That Fold Shirts', '2024'],
    ['(2024-05) Robots That Fold Shirts', '2024-05'],
    ['(May 2024) Robots That Fold Shirts', '2024-05'],
    ['(17 May 2024) – Robots That Fold Shirts', '2024-05-17'],
    ['[May 17, 2024]: Robots That Fold Shirts', '2024-05-17'],
    ['May 2024 - Robots That Fold Shirts', '2024-05'],
    ['Sept. 2024: Robots That Fold Shirts', '2024-09'],
    ['2024\tRobots That Fold Shirts', '2024'],
    ['2024, Robots That Fold Shirts', '2024'],
    ['3. 2024-05, Robots That Fold Shirts', '2024-05'],
    ['- [2024-05] Robots That Fold Shirts', '2024-05'],
  ])('leaves the title, as exact as it is: %s', (line, date) => {
    expect(said(`${line}\n2023-01-02, Learning to See Cloth`)[0]).toEqual([
      'Robots That Fold Shirts',
      date,
    ]);
  });

  it('is read without being told what the text is', () => {
    for (const text of [
      '[2024-05-17] Robots That Fold Shirts\n[2024-05-18] Learning to See Cloth',
      '[May 2024] Robots That Fold Shirts\n[2024] Learning to See Cloth',
      '(May 2024) Robots That Fold Shirts\n2024-06, Learning to See Cloth',
    ]) {
      const { format, papers } = parseListing(text);
      expect([format, papers[0]?.title]).toEqual(['pasted-text', 'Robots That Fold Shirts']);
    }
  });

  it('tells papers from one another: what looks like names below a title is one more title', () => {
    expect(
      said('2024-05, Robots That Fold Shirts\n2024-06, Ada Lovelace, Zoé Müller'),
    ).toHaveLength(2);
  });

  it('may have headings, authors and identifiers between', () => {
    expect(
      said(
        'Reading list:\n\n2024-05, Robots That Fold Shirts\n2404.01234\n\n2024-06, Learning to See Cloth\nZoé Müller, Ada Lovelace\n',
      ),
    ).toEqual([
      ['Robots That Fold Shirts', '2024-05'],
      ['Learning to See Cloth', '2024-06'],
    ]);
  });
});

describe('a title that begins with a year or a number', () => {
  it.each([
    '2001: A Space Odyssey of Robots',
    '1984 Revisited by Machines That Read',
    '2001, A Space Odyssey of Robots',
    '2024-05, Robots That Fold Shirts',
    '2048 - A Game of Many Numbers',
  ])('stays whole when it stands alone or among others: %s', (title) => {
    expect(takeFrontDates([title])).toEqual([{ text: title }]);
    expect(takeFrontDates([title, 'Learning to See Cloth'])).toEqual([
      { text: title },
      { text: 'Learning to See Cloth' },
    ]);
  });

  it('stays whole in a list where some titles have nothing in front', () => {
    const lines = [
      '2001, A Space Odyssey of Robots',
      'Learning to See Cloth',
      '1984 - A Novel View of Machines',
    ];
    expect(takeFrontDates(lines)).toEqual(lines.map((text) => ({ text })));
  });

  it('stays whole beside another one', () => {
    const titles = ['2001: A Space Odyssey of Robots', '1984 Revisited by Machines That Read'];
    expect(said(titles.join('\n'))).toEqual(titles.map((title) => [title, undefined]));
    expect(takeFrontDates(titles).map(({ text }) => text)).toEqual(titles);
  });

  it('is no date where it is an identifier, or a moment of a log', () => {
    for (const line of ['2004.01234 Robots That Fold', '2024-05-17 10:00:01 Robots That Fold'])
      expect(takeFrontDates([line, line])).toEqual([{ text: line }, { text: line }]);
  });
});
