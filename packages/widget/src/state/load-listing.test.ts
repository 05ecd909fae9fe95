import { isFetchError, isListingError } from '@trending-papers/core';
import { describe, expect, test } from 'vitest';
import { answering } from '../fixtures/answers.ts';
import { listing, paper } from '../fixtures/papers.ts';
import type { DataRequest } from './data-request.ts';
import { loadListing } from './load-listing.ts';

const signal = new AbortController().signal;
const base = 'https://example.org/reading/';

const numbered = (number: number, title = `Paper ${number}`) =>
  paper({ title, ids: { arxiv: `2404.0000${number}` } });

function load(urls: string[], answers: Record<string, unknown>) {
  const { fetch, asked } = answering(answers);
  const result = loadListing({ kind: 'urls', urls, base }, { signal, fetch, remember: false });
  return { result, asked };
}

const titlesOf = ({ papers }: { papers: { title: string }[] }) => papers.map(({ title }) => title);

describe('several addresses', () => {
  test('one that fails becomes an issue and costs no paper of the others', async () => {
    const { result } = load(['/a.json', '/missing.json', '/b.json'], {
      '/a.json': listing([numbered(1)]),
      '/b.json': listing([numbered(2)]),
    });
    const { issues, ...rest } = await result;
    expect(titlesOf(rest)).toEqual(['Paper 1', 'Paper 2']);
    expect(issues).toEqual([
      { code: 'not-loaded', where: 'src', message: expect.stringContaining('missing.json') },
    ]);
  });

  test('when all fail the first failure is told', async () => {
    const { result } = load(['/first.json', '/second.json'], {});
    await expect(result).rejects.toSatisfy(isFetchError);
    await expect(result).rejects.toThrow('/first.json');
  });

  test('a list that nobody can read is a failure like any other', async () => {
    const { result } = load(['/page.html', '/a.json'], {
      '/page.html': () => new Response('<!doctype html><p>Sign in'),
      '/a.json': listing([numbered(1)]),
    });
    expect((await result).issues).toHaveLength(1);
  });

  test('a paper that several of them list is shown once, with what each knows of it', async () => {
    const { result } = load(['/a.json', '/b.json'], {
      '/a.json': listing([{ ...numbered(1), abstract: 'What it is about.' }]),
      '/b.json': listing([{ ...numbered(1), counts: { upvotes: 7 } }, numbered(2)]),
    });
    const { papers } = await result;
    expect(papers.map(({ title }) => title)).toEqual(['Paper 1', 'Paper 2']);
    expect(papers[0]).toMatchObject({ abstract: 'What it is about.', counts: { upvotes: 7 } });
  });

  test('all that succeed give their titles to the whole', async () => {
    const { result } = load(['/missing.json', '/a.json', '/b.json'], {
      '/a.json': listing([numbered(1)], { title: 'A' }),
      '/b.json': listing([numbered(2)], { title: 'B' }),
    });
    expect((await result).title).toBe('A · B');
  });

  test('the problems inside each of them are all kept', async () => {
    const broken = { papers: [numbered(1), { abstract: 'no title' }] };
    const { result } = load(['/a.json', '/b.json'], { '/a.json': broken, '/b.json': broken });
    expect((await result).issues).toHaveLength(2);
  });
});

describe('one address', () => {
  test('is read against the address of the page', async () => {
    const { result, asked } = load(['papers.json'], {
      '/reading/papers.json': listing([numbered(1)]),
    });
    expect(titlesOf(await result)).toEqual(['Paper 1']);
    expect(asked).toEqual(['/reading/papers.json']);
  });

  test('that fails is a failure, not an issue', async () => {
    await expect(load(['/missing.json'], {}).result).rejects.toThrow('status 404');
  });

  test('that leads out of the web is refused before anything is fetched', async () => {
    const { result, asked } = load(['javascript:alert(1)'], {});
    await expect(result).rejects.toSatisfy(isFetchError);
    expect(asked).toEqual([]);
  });
});

describe('other places', () => {
  const read = (request: Exclude<DataRequest, { kind: 'none' | 'snapshot' }>, answers = {}) => {
    const { fetch, asked } = answering(answers);
    return { result: loadListing(request, { signal, fetch, remember: false }), asked };
  };

  test('papers and inline texts are read without any request', async () => {
    const papers = [numbered(1)];
    for (const request of [
      { kind: 'papers', papers } as const,
      { kind: 'papers', papers: JSON.stringify(papers) } as const,
      { kind: 'inline', text: JSON.stringify(papers) } as const,
    ]) {
      const { result, asked } = read(request);
      expect(titlesOf(await result)).toEqual(['Paper 1']);
      expect(asked).toEqual([]);
    }
  });

  test('a text that is no listing says so', async () => {
    await expect(read({ kind: 'inline', text: '{"papers": [' }).result).rejects.toSatisfy(
      isListingError,
    );
  });

  test('a source is asked for the date', async () => {
    const item = { paper: { id: '2606.12345', title: 'Live' } };
    const { result, asked } = read(
      { kind: 'source', source: 'huggingface', period: 'week', day: '2026-06-12' },
      { '/api/daily_papers': [item] },
    );
    expect(titlesOf(await result)).toEqual(['Live']);
    expect(new URLSearchParams(asked[0]?.split('?')[1]).get('week')).toBe('2026-W24');
  });

  test('a source that does not exist is named in the failure', async () => {
    const { result, asked } = read({ kind: 'source', source: 'nowhere', period: '', day: '' });
    await expect(result).rejects.toThrow('nowhere');
    expect(asked).toEqual([]);
  });
});
