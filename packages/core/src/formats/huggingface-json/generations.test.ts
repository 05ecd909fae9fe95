import { describe, expect, it } from 'vitest';
import { parseListing } from '../parse-listing.ts';

// The API has changed its shape a dozen times since May 2024; one item of each generation, with the
// keys that were new then.

/** Reads one item and gives its paper; a wrong issue fails the test. */
function read(item: object, url?: string) {
  const { papers, issues, ...facts } = parseListing([item], { url });
  expect(issues).toEqual([]);
  const [paper] = papers;
  expect.assert(paper);
  return { paper, facts };
}

describe('May 2024: mediaUrl, two titles, two moments', () => {
  const { paper } = read({
    paper: {
      id: '2405.15738',
      authors: [
        {
          _id: '1',
          name: 'Ada Example',
          hidden: false,
          status: 'admin_assigned',
          user: { avatarUrl: '/avatars/1.svg', fullname: 'Ada E.', user: 'ada', type: 'user' },
        },
      ],
      publishedAt: '2024-05-24T17:34:15.000Z',
      title: 'Wrapped Titles for Large Multimodal\n  Models',
      summary: 'First line of the\nabstract.',
      upvotes: 32,
    },
    publishedAt: '2024-05-27T03:50:58.348Z',
    title: 'Wrapped Titles for Large Multimodal Models',
    mediaUrl: 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2405.15738.png',
    numComments: 3,
  });

  it('is read to the last detail', () => {
    expect(paper).toEqual({
      id: 'arxiv:2405.15738',
      ids: { arxiv: '2405.15738' },
      title: 'Wrapped Titles for Large Multimodal Models',
      abstract: 'First line of the abstract.',
      authors: [{ name: 'Ada Example', url: 'https://huggingface.co/ada' }],
      publishedAt: '2024-05-24T17:34:15Z',
      listedAt: '2024-05-27T03:50:58.348Z',
      categories: [],
      keywords: [],
      links: [
        { rel: 'abstract', url: 'https://arxiv.org/abs/2405.15738' },
        { rel: 'pdf', url: 'https://arxiv.org/pdf/2405.15738' },
        { rel: 'discussion', url: 'https://huggingface.co/papers/2405.15738' },
      ],
      image: 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2405.15738.png',
      counts: { upvotes: 32, comments: 3 },
      provenance: [
        {
          source: 'huggingface',
          url: 'https://huggingface.co/papers/2405.15738',
          position: 1,
        },
      ],
    });
  });
});

describe('June 2024: thumbnail, submittedBy and media of the authors', () => {
  const { paper } = read({
    paper: { id: '2406.08464', title: 'T' },
    thumbnail: 'https://cdn-thumbnails.huggingface.co/x.png',
    mediaUrls: [
      'https://cdn-uploads.huggingface.co/a.png',
      'https://cdn-uploads.huggingface.co/b.mp4',
    ],
    submittedBy: {
      avatarUrl: '/avatars/2.svg',
      fullname: 'Bob Example',
      name: 'bob',
      type: 'user',
      isPro: false,
    },
  });

  it('shows the thumbnail and links the video', () => {
    expect(paper.image).toBe('https://cdn-thumbnails.huggingface.co/x.png');
    expect(paper.links).toContainEqual({
      rel: 'video',
      url: 'https://cdn-uploads.huggingface.co/b.mp4',
    });
  });

  it('completes the address of an avatar, which is relative in half of the items', () => {
    expect(paper.submittedBy).toEqual({
      name: 'Bob Example',
      url: 'https://huggingface.co/bob',
      image: 'https://huggingface.co/avatars/2.svg',
    });
  });

  it('falls back to a picture of the authors, not to a film', () => {
    const mediaUrls = ['https://cdn.example.org/b.mp4', 'https://cdn.example.org/a.jpeg'];
    expect(read({ paper: { title: 'T' }, mediaUrls }).paper.image).toBe(
      'https://cdn.example.org/a.jpeg',
    );
  });
});

describe('August and December 2024: discussionId, isAuthorParticipating', () => {
  it('costs nothing: keys without use are passed over', () => {
    const { paper } = read({
      paper: { id: '2412.01234', title: 'T', discussionId: '66ac' },
      isAuthorParticipating: true,
    });
    expect(JSON.stringify(paper)).not.toMatch(/discussionId|66ac|Participating/);
  });
});

describe('March 2025: submittedOnDailyAt, repository, project page, keywords', () => {
  const { paper, facts } = read({
    paper: {
      id: '2503.10480',
      title: 'T',
      publishedAt: '2025-03-13T15:49:56.000Z',
      submittedOnDailyAt: '2025-03-17T00:00:00.000Z',
      submittedOnDailyBy: { fullname: 'Eve Example', user: 'eve' },
      githubRepo: 'https://github.com/example/t',
      projectPage: 'https://example.org/t',
      ai_keywords: ['world models', 'planning', 'planning'],
      ai_summary: 'A short  text.',
    },
    publishedAt: '2025-03-13T11:49:56.000Z',
    summary: 'The same abstract.',
    submittedBy: { fullname: 'Not Asked', name: 'no' },
  });

  it('knows the day of the list, for the paper and for the listing', () => {
    expect(paper.listedAt).toBe('2025-03-17');
    expect(facts).toMatchObject({ date: '2025-03-17' });
  });

  it('does not take the outer moment, shifted by a time zone, for that of publishing', () => {
    expect(paper.publishedAt).toBe('2025-03-13T15:49:56Z');
  });

  it('finds code, project, keywords, summary and the person', () => {
    expect(paper.links).toContainEqual({ rel: 'code', url: 'https://github.com/example/t' });
    expect(paper.links).toContainEqual({ rel: 'project', url: 'https://example.org/t' });
    expect(paper.keywords).toEqual(['world models', 'planning']);
    expect(paper.summary).toBe('A short text.');
    expect(paper.abstract).toBe('The same abstract.');
    expect(paper.submittedBy).toEqual({ name: 'Eve Example', url: 'https://huggingface.co/eve' });
  });
});

describe('June 2025: githubStars', () => {
  it('counts them, and counts nothing where they are missing', () => {
    expect(read({ paper: { title: 'T', githubStars: 0 } }).paper.counts).toEqual({ stars: 0 });
    expect(read({ paper: { title: 'T' } }).paper.counts).toEqual({});
  });
});

describe('September 2025: submitterOrganization, three days later organization', () => {
  const organization = {
    _id: '1',
    name: 'example-lab',
    fullname: 'The Example Lab',
    avatar: 'https://cdn-avatars.huggingface.co/x.png',
  };
  const expected = {
    name: 'The Example Lab',
    url: 'https://huggingface.co/example-lab',
    image: 'https://cdn-avatars.huggingface.co/x.png',
  };

  it.each([
    ['outside, old name', { paper: { title: 'T' }, submitterOrganization: organization }],
    ['outside', { paper: { title: 'T' }, organization }],
    ['inside', { paper: { title: 'T', organization } }],
  ])('is found %s', (_, item) => {
    expect(read(item).paper.organization).toEqual(expected);
  });

  it('may lack its picture and its long name', () => {
    expect(
      read({ paper: { title: 'T' }, organization: { name: 'lab' } }).paper.organization,
    ).toEqual({
      name: 'lab',
      url: 'https://huggingface.co/lab',
    });
  });
});

describe('April 2026: dates written as midnight', () => {
  it('become days', () => {
    const { paper } = read({
      paper: {
        title: 'T',
        publishedAt: '2026-08-20T00:00:00.000Z',
        submittedOnDailyAt: '2026-08-21T00:00:00.000Z',
      },
      publishedAt: '2026-08-19T20:00:00.000Z',
    });
    expect(paper).toMatchObject({ publishedAt: '2026-08-20', listedAt: '2026-08-21' });
  });
});

describe('which of two moments wins', () => {
  const dates = (item: object, url?: string) => {
    const { publishedAt, listedAt } = read(item, url).paper;
    return { publishedAt, listedAt };
  };
  const inner = '2024-05-24T17:34:15.000Z';

  it('a later outer one is the moment of listing', () => {
    expect(
      dates({ paper: { title: 'T', publishedAt: inner }, publishedAt: '2024-05-27T03:50:58.000Z' }),
    ).toEqual({ publishedAt: '2024-05-24T17:34:15Z', listedAt: '2024-05-27T03:50:58Z' });
  });

  it('an earlier outer one is a time zone and says nothing', () => {
    expect(
      dates({ paper: { title: 'T', publishedAt: inner }, publishedAt: '2024-05-24T13:34:15.000Z' }),
    ).toEqual({ publishedAt: '2024-05-24T17:34:15Z', listedAt: undefined });
  });

  it('then the day that the address asked for is the day of listing', () => {
    const url = 'https://huggingface.co/api/daily_papers?date=2024-05-27';
    expect(dates({ paper: { title: 'T', publishedAt: inner } }, url).listedAt).toBe('2024-05-27');
  });

  it('an outer one alone is not the date of publishing', () => {
    expect(dates({ paper: { title: 'T' }, publishedAt: inner })).toEqual({
      publishedAt: undefined,
      listedAt: undefined,
    });
  });

  it('a day of listing that is no day does not stand in the way of the others', () => {
    const url = 'https://huggingface.co/api/daily_papers?limit=9&date=2024-05-27';
    expect(dates({ paper: { title: 'T', submittedOnDailyAt: 'today' } }, url).listedAt).toBe(
      '2024-05-27',
    );
  });
});
