import { describe, expect, it } from 'vitest';
import { isListingError, type ListingError } from '../../errors/listing-error.ts';
import { formatFixtures } from '../../fixtures/listings.ts';
import { parseListing } from '../parse-listing.ts';

function read(paper: object, outside: object = {}) {
  const { papers, issues } = parseListing([{ paper: { title: 'T', ...paper }, ...outside }]);
  const [only] = papers;
  expect.assert(only);
  return { paper: only, issues };
}

function refusal(input: string | object): ListingError {
  try {
    parseListing(input, { url: 'https://huggingface.co/api/daily_papers?date=2026-06-12' });
  } catch (error) {
    if (isListingError(error)) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('free text where an address belongs', () => {
  it('keeps the address and reports the rubbish behind it', () => {
    const { paper, issues } = read({ githubRepo: 'https://github.com/a/b\nOfficial code' });
    expect(paper.links).toContainEqual({ rel: 'code', url: 'https://github.com/a/b' });
    expect(issues).toEqual([
      {
        code: 'untidy-link',
        message: expect.stringContaining('read as "https://github.com/a/b"'),
        where: 'entry 1',
        expected: 'an http or https address',
        received: 'https://github.com/a/b Official code',
      },
    ]);
  });

  it('glues nothing to an address that is whole', () => {
    for (const rest of ['(official)', 'is it', 'https://example.org/'])
      expect(read({ githubRepo: `https://github.com/a/b\n${rest}` }).paper.links).toContainEqual({
        rel: 'code',
        url: 'https://github.com/a/b',
      });
  });

  it('drops what is no address, and reports it', () => {
    const { paper, issues } = read({ githubRepo: 'coming soon' });
    expect(paper.links.some(({ rel }) => rel === 'code')).toBe(false);
    expect(issues).toMatchObject([{ code: 'untidy-link', received: 'coming soon' }]);
  });

  it('reports nothing for blanks around an address', () => {
    expect(read({ githubRepo: ' https://github.com/a/b ' }).issues).toEqual([]);
  });

  it('mends an address that a line break tore apart', () => {
    const { paper, issues } = read({ githubRepo: 'https://github.com/\nowner/repository.git' });
    expect(paper?.links).toContainEqual({
      rel: 'code',
      url: 'https://github.com/owner/repository.git',
    });
    expect(issues).toMatchObject([{ code: 'untidy-link' }]);
  });

  it('lets no script into any address', () => {
    const script = 'javascript:alert(1)';
    const { paper } = read(
      {
        projectPage: script,
        githubRepo: script,
        mediaUrls: [`${script}//.mp4`, `${script}//.png`],
        organization: { name: script, avatar: script },
        authors: [{ name: 'A', user: { user: script } }],
        submittedOnDailyBy: { user: script, avatarUrl: script },
      },
      { thumbnail: script },
    );
    const addresses = JSON.stringify(paper).match(/"(?:url|image)":"[^"]*"/g) ?? [];
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address).toContain('":"https://huggingface.co/');
    expect(paper.submittedBy?.url).toBe('https://huggingface.co/javascript%3Aalert(1)');
    expect(paper).not.toHaveProperty('image');
  });

  it('makes no address at arXiv of what is no identifier', () => {
    const { paper } = read({ id: '../../../login?next=x' });
    expect(paper.ids).toEqual({});
    expect(paper.links).toEqual([]);
    expect(paper.provenance).toEqual([{ source: 'huggingface', position: 1 }]);
  });
});

describe('details of the wrong type', () => {
  it('never cost the paper, only themselves', () => {
    const { paper, issues } = read(
      {
        id: 7,
        summary: null,
        authors: [null, 'Ada', { name: 'Bob' }, { name: '' }, { name: 3 }],
        upvotes: '12',
        ai_keywords: 'none',
        githubRepo: 5,
        organization: 'x',
        mediaUrls: [1],
      },
      { numComments: null, thumbnail: {}, submittedBy: [] },
    );
    expect(paper.title).toBe('T');
    expect(paper.authors).toEqual([{ name: 'Bob' }]);
    expect(paper.counts).toEqual({});
    expect(issues).toEqual([]);
  });

  it('do not count: negative votes, and numbers that JSON reads as infinite', () => {
    const [paper] = parseListing(
      '[{"paper": {"title": "T", "upvotes": -1, "githubStars": 1e999}}]',
    ).papers;
    expect(paper?.counts).toEqual({});
  });

  it('do not become the date of the listing', () => {
    const item = { paper: { title: 'T', submittedOnDailyAt: 'the day before' } };
    expect(parseListing([item])).not.toHaveProperty('date');
    expect(
      parseListing([item], { url: 'https://example.org/?date=2026-13-45' }),
    ).not.toHaveProperty('date');
  });
});

describe('what readers should not see', () => {
  it('hides authors that asked for it', () => {
    const authors = [
      { name: 'Seen' },
      { name: 'Hidden', hidden: true },
      { name: 'Too', hidden: false },
    ];
    expect(read({ authors }).paper.authors).toEqual([{ name: 'Seen' }, { name: 'Too' }]);
  });

  it('hides the TeX of titles, be it in the inner or the outer one', () => {
    const [one, two] = parseListing([
      { paper: {}, title: '$\\textit{Trans-LoRA}$: for $\\mu$LO' },
      { paper: { title: 'Prefill \\& Decode on $60 GPUs' }, title: 'another' },
    ]).papers;
    expect(one?.title).toBe('Trans-LoRA: for μLO');
    expect(two?.title).toBe('Prefill & Decode on $60 GPUs');
  });
});

describe('the listing as a whole', () => {
  it('has no date when its items name several days', () => {
    const item = (day: string) => ({
      paper: { title: day, submittedOnDailyAt: `${day}T00:00:00.000Z` },
    });
    expect(parseListing([item('2026-06-12'), item('2026-06-12')]).date).toBe('2026-06-12');
    expect(parseListing([item('2026-06-12'), item('2026-06-11')])).not.toHaveProperty('date');
  });

  it('may be of a day without papers', () => {
    const url = 'https://huggingface.co/api/daily_papers?date=2026-06-13';
    expect(parseListing('[]', { url })).toEqual({
      format: 'huggingface-json',
      date: '2026-06-13',
      papers: [],
      issues: [],
    });
  });

  it('says when its counts were seen, if anybody knows', () => {
    const items = [{ paper: { title: 'T', upvotes: 3 } }];
    const observedAt = '2026-06-12T08:00:00.000Z';
    expect(parseListing(items, { observedAt }).papers[0]?.counts).toEqual({
      upvotes: 3,
      observedAt,
    });
    expect(parseListing(items).papers[0]?.counts).toEqual({ upvotes: 3 });
  });

  it('passes on the words of Hugging Face when it answers with an error', () => {
    const error = refusal('{"error": "Invalid date"}');
    expect(error).toMatchObject({
      code: 'source-error',
      url: 'https://huggingface.co/api/daily_papers?date=2026-06-12',
    });
    expect(error.message).toContain('Invalid date');
  });
});

describe('Python’s repr() where JSON belongs', () => {
  it.each([
    ['the whole file', "[{'paper': {'id': '2412.01234', 'title': 'T', 'votes': None}}]"],
    ['the whole file, other keys', "[{'id': '2412.01234', 'title': 'T'}]"],
    ['objects of a program', "[PaperInfo(id='2412.01234', authors=['A'], title='T')]"],
    [
      'texts in a JSON array',
      JSON.stringify(["{'paper': {'title': 'T'}}", "PaperInfo(id='2412.01234')"]),
    ],
  ])('is called by its name: %s', (_, text) => {
    const error = refusal(text);
    expect(error.code).toBe('python-repr');
    expect(error.hint).toContain('json.dumps()');
  });

  it('costs only itself between items that are right', () => {
    const { papers, issues } = parseListing([
      { paper: { title: 'T' } },
      "PaperInfo(id='2412.01234')",
    ]);
    expect(papers).toHaveLength(1);
    expect(issues).toMatchObject([{ code: 'python-repr', where: 'entry 2' }]);
  });

  it('is not suspected in a broken file whose abstract merely talks like it', () => {
    const text =
      '[{"paper": {"title": "T", "summary": "It returns: None, or {True: False}"}}, {"pap';
    expect(parseListing(text).papers).toHaveLength(1);
  });
});

describe('a broken file', () => {
  const { whole, titles } = formatFixtures['huggingface-json'];

  it('that was cut off keeps the entries that are whole, and says that more is missing', () => {
    const cut = whole.slice(0, whole.lastIndexOf('"upvotes"'));
    const { papers, issues } = parseListing(cut);
    expect(papers.map(({ title }) => title)).toEqual(titles.slice(0, 2));
    expect(issues).toMatchObject([{ code: 'truncated', where: 'element 3' }]);
  });

  it('with one damaged entry keeps the others', () => {
    const { papers, issues } = parseListing(whole.replace('"upvotes":7', '"upvotes":seven'));
    expect(papers.map(({ title }) => title)).toEqual(titles.slice(1));
    expect(issues).toMatchObject([{ code: 'malformed-entry', where: 'element 1' }]);
  });

  it('without a single whole entry is refused as JSON that is broken', () => {
    expect(refusal(whole.slice(0, 200))).toMatchObject({ code: 'malformed' });
  });
});
