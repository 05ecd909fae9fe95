import { describe, expect, it } from 'vitest';
import { abstractAbout, formatFixtures } from '../../fixtures/listings.ts';
import { parseListing } from '../parse-listing.ts';

const { whole, titles } = formatFixtures['huggingface-text'];
const paper = (title: string) => `${title}\n\n${abstractAbout(title)}`;
const two = `${paper('Robots That Fold Shirts')}\n\n${paper('Robots That Iron Shirts')}`;

/** Breaks a paragraph into lines as an e-mail or a terminal does. */
function hardWrapped(text: string, width = 72): string {
  return text.replace(new RegExp(`(.{1,${width}})(?:\\s+|$)`, 'g'), '$1\n').trim();
}

describe('the head of the page', () => {
  it('gives the facts of the listing and no papers', () => {
    const { papers: _, issues, ...facts } = parseListing(whole);
    expect(facts).toEqual({
      format: 'huggingface-text',
      badge: 'new',
      callToSubscribe: 'Get trending papers in your email inbox!',
      curators: 'AK and the research community',
      date: 'Jun 12',
    });
    expect(issues).toEqual([]);
  });

  it.each([
    ['byAK and the research community', 'AK and the research community'],
    ['by AK and the research community', 'AK and the research community'],
    ['byAK', 'AK'],
    ['by the open-source community', 'the open-source community'],
  ])('reads the byline with and without its lost blank: %s', (line, curators) => {
    const listing = parseListing(`${line}\n\n${two}`);
    expect(listing).toMatchObject({ curators });
    expect(listing.papers).toHaveLength(2);
  });

  it.each([
    ['Apr 24', 'Apr 24'],
    ['24 April', '24 April'],
    ['Thu, Apr 24', 'Thu, Apr 24'],
    ['Apr 24, 2025', '2025-04-24'],
    ['April 24 2025', '2025-04-24'],
    ['24 Apr. 2025', '2025-04-24'],
    ['Thursday, April 24, 2025', '2025-04-24'],
    ['2025-04-24', '2025-04-24'],
  ])('makes up no year: %s → %s', (line, date) => {
    const listing = parseListing(`byAK\n\n${line}\n\n${two}`);
    expect(listing).toMatchObject({ date });
    expect(listing.papers).toHaveLength(2);
  });

  it('may be missing', () => {
    const { papers, issues, ...facts } = parseListing(two);
    expect(facts).toEqual({ format: 'huggingface-text' });
    expect(papers).toHaveLength(2);
    expect(issues).toEqual([]);
  });

  it('may stand without papers below', () => {
    const head = whole.slice(0, whole.indexOf(titles[0] ?? '?'));
    expect(parseListing(head)).toMatchObject({
      curators: 'AK and the research community',
      papers: [],
    });
  });

  it('says a thing once: the first date is that of the page', () => {
    expect(parseListing(`byAK\n\nApr 24\n\n${two}\n\nApr 23`).date).toBe('Apr 24');
  });
});

describe('titles and abstracts', () => {
  it('belong together', () => {
    const [first, second] = parseListing(two).papers;
    expect(first).toMatchObject({
      title: 'Robots That Fold Shirts',
      abstract: abstractAbout('Robots That Fold Shirts'),
    });
    expect(second?.abstract).toContain('Robots That Iron Shirts');
  });

  it.each([
    ['Windows', '\r\n'],
    ['old Macs', '\r'],
    ['a generous editor', '\n\n'],
  ])('survive the line ends of %s', (_, end) => {
    expect(parseListing(whole.replaceAll('\n', end)).papers).toEqual(parseListing(whole).papers);
  });

  it('may follow each other without blank lines', () => {
    expect(parseListing(two.replace(/\n+/g, '\n')).papers).toEqual(parseListing(two).papers);
  });

  it('stay whole when a program wrapped the lines', () => {
    const wrapped = `byAK\n\nA Title\n\n${hardWrapped(abstractAbout('wraps'))}`;
    expect(wrapped.split('\n').length).toBeGreaterThan(8);
    const { papers } = parseListing(`${wrapped}\n\n${paper('Another')}`);
    expect(papers.map(({ title }) => title)).toEqual(['A Title', 'Another']);
    expect(papers[0]?.abstract).toBe(abstractAbout('wraps'));
  });

  it('may be several paragraphs, all of them the abstract', () => {
    const { papers } = parseListing(
      `byAK\n\nA Title\n\n${abstractAbout('one')}\n\n${abstractAbout('two')}\n\n${paper('B')}`,
    );
    expect(papers).toHaveLength(2);
    expect(papers[0]?.abstract).toBe(`${abstractAbout('one')} ${abstractAbout('two')}`);
  });

  it('may be short: a summary of two sentences is no title', () => {
    const short =
      'We fold shirts with two arms and one camera, which nobody has tried at this price before. It works in eleven of twelve homes, and the twelfth is a museum of shirts.';
    const { papers } = parseListing(`byAK\n\nA Title\n\n${short}\n\n${paper('B')}`);
    expect(papers[0]).toMatchObject({ title: 'A Title', abstract: short });
  });

  it('may be long: a title of 150 characters is no abstract', () => {
    const long = `Towards ${'Very '.repeat(26)}Long Titles`;
    expect(parseListing(`byAK\n\n${paper(long)}`).papers[0]).toMatchObject({ title: long });
  });

  it('lose no paper when an abstract is missing, and say so', () => {
    const { papers, issues } = parseListing(`byAK\n\nLonely Title\n\n${two}`);
    expect(papers.map(({ title }) => title)).toEqual([
      'Lonely Title',
      'Robots That Fold Shirts',
      'Robots That Iron Shirts',
    ]);
    expect(papers[0]).not.toHaveProperty('abstract');
    expect(issues).toMatchObject([
      {
        code: 'missing-abstract',
        where: 'entry 1',
        message: expect.stringContaining('line 3'),
        received: 'Lonely Title',
      },
    ]);
  });

  it('report prose that has no title above it, with its line', () => {
    const { papers, issues } = parseListing(`byAK\n\n\n${abstractAbout('nothing')}\n\n${two}`);
    expect(papers).toHaveLength(2);
    expect(issues).toMatchObject([
      { code: 'missing-title', where: 'line 4', received: expect.stringMatching(/^We look at/) },
    ]);
  });

  it('give the links that the abstract names', () => {
    const text = `byAK\n\nA Title\n\n${abstractAbout('links')} Code: https://github.com/a/b. See decode.mit.edu/x/.`;
    expect(parseListing(text).papers[0]?.links).toEqual([
      { rel: 'code', url: 'https://github.com/a/b' },
      { rel: 'project', url: 'https://decode.mit.edu/x/' },
    ]);
  });
});

describe('the furniture of the page', () => {
  it.each(['Upvote', '118', '1.2k', 'Submitted by', '▲', '·', 'Log In', 'Daily', 'Subscribe'])(
    'is no title: %s',
    (line) => {
      const text = `byAK\n\n${paper('First')}\n\n${line}\n\n${paper('Second')}`;
      const { papers, issues } = parseListing(text);
      expect(papers.map(({ title }) => title)).toEqual(['First', 'Second']);
      expect(issues).toEqual([]);
    },
  );

  it('is a title when it only begins like it', () => {
    for (const title of ['New Methods', '118 Ways to Fold', 'Subscribe to Robots', 'By the Way'])
      expect(parseListing(`byAK\n\n${paper(title)}`).papers[0]?.title).toBe(title);
  });
});

describe('other prose', () => {
  it.each([
    [
      'a manual',
      `User's Manual\n\n1. Introduction\n\n${abstractAbout('a')}\n\n${abstractAbout('b')}\n\n${abstractAbout('c')}\n\n1.1. Scope\n\n- item\n- item\n\n${abstractAbout('d')}\n\n${abstractAbout('e')}`,
    ],
    ['a letter', `Dear Ada,\n\n${abstractAbout('a')}\n\n${abstractAbout('b')}\n\nYours, Bob`],
    ['a list of names', 'Ada\nBob\nEve\nMallory'],
    ['one paragraph', abstractAbout('a')],
  ])('is refused: %s', (_, text) => {
    expect(() => parseListing(text)).toThrow('No known format recognises this listing.');
  });
});
