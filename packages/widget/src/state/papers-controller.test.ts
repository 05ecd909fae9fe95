import type { ReactiveController } from 'lit';
import { describe, expect, test, vi } from 'vitest';
import { answering, deferred, quiet, until } from '../fixtures/answers.ts';
import { listing, paper } from '../fixtures/papers.ts';
import type { DataRequest } from './data-request.ts';
import type { LoadState } from './load-state.ts';
import { PapersController, type PapersHost } from './papers-controller.ts';

/** An element reduced to what the controller asks of it. */
function fakeHost(fetcher?: typeof fetch) {
  const settled: LoadState[] = [];
  const controllers: ReactiveController[] = [];
  const host: PapersHost = {
    fetch: fetcher,
    remember: false,
    addController: (controller) => controllers.push(controller),
    removeController: () => undefined,
    requestUpdate: vi.fn(() => {
      const { state } = papers;
      if (state.status !== 'loading' && state !== settled.at(-1)) settled.push(state);
    }),
    updateComplete: Promise.resolve(true),
  };
  const papers = new PapersController(host);
  // What reads a list is loaded for the first of them, on a machine that may be busy.
  const end = (count = 1) => until(() => expect(settled).toHaveLength(count));
  return { host, papers, settled, controllers, end };
}

const inline = (...titles: string[]): DataRequest => ({
  kind: 'inline',
  text: JSON.stringify(titles.map((title) => paper({ title }))),
});

/** A list that the reader on board does not know. */
const table = (...titles: string[]): DataRequest => ({
  kind: 'inline',
  text: ['title,authors', ...titles.map((title) => `${title},Ada Lovelace`)].join('\n'),
});

const url = (path: string): DataRequest => ({
  kind: 'urls',
  urls: [path],
  base: 'https://example.org/',
});

const answer = (title: string) => new Response(JSON.stringify(listing([paper({ title })])));

function titlesOf(state: LoadState | undefined): string[] {
  return state?.status === 'ready' ? state.listing.papers.map(({ title }) => title) : [];
}

/** Answers that are given by hand; says which requests were given up. */
function byHand(...paths: string[]) {
  const answers = new Map(paths.map((path) => [path, deferred<Response>()]));
  const aborted: string[] = [];
  const { fetch, asked } = answering(
    Object.fromEntries(
      [...answers].map(([path, { promise }]) => [
        path,
        (request: Request) => {
          request.signal.addEventListener('abort', () => aborted.push(path));
          return promise.then((response) => response.clone());
        },
      ]),
    ),
  );
  const give = (path: string, response: Response) => answers.get(path)?.resolve(response);
  return { fetch, asked, aborted, give };
}

describe('the state', () => {
  test('the controller is known to its host, or it would never hear of leaving', () => {
    const { papers, controllers } = fakeHost();
    expect(controllers).toEqual([papers]);
  });

  test('goes from idle over loading to ready, and asks for a paint at each step', async () => {
    const { fetch } = answering({ '/a.json': listing([paper({ title: 'One' })]) });
    const { host, papers, end } = fakeHost(fetch);
    expect(papers.state).toEqual({ status: 'idle' });
    papers.ask(url('/a.json'));
    expect(papers.state).toEqual({ status: 'loading' });
    expect(host.requestUpdate).toHaveBeenCalledTimes(1);
    await end();
    expect(titlesOf(papers.state)).toEqual(['One']);
    expect(host.requestUpdate).toHaveBeenCalledTimes(2);
  });

  test('returns to idle when nothing is asked for any more', async () => {
    const { papers, settled, end } = fakeHost();
    papers.ask(inline('One'));
    await end();
    papers.ask({ kind: 'none' });
    expect(papers.state).toEqual({ status: 'idle' });
    expect(settled).toHaveLength(2);
  });

  test('a failure is told once and kept with its reason', async () => {
    const { papers, settled, end } = fakeHost(answering({}).fetch);
    papers.ask(url('/missing.json'));
    await end();
    await quiet();
    expect(settled).toEqual([{ status: 'error', error: expect.any(Error) }]);
    expect(papers.state).toBe(settled[0]);
  });
});

describe('asking', () => {
  test('for the same again loads nothing', async () => {
    const { fetch, asked } = answering({ '/a.json': listing([paper()]) });
    const { papers, end } = fakeHost(fetch);
    papers.ask(url('/a.json'));
    papers.ask(url('/a.json'));
    await end();
    papers.ask(url('/a.json'));
    await quiet();
    expect(asked).toEqual(['/a.json']);
  });

  test('for nothing at first tells nobody', () => {
    const { host, papers, settled } = fakeHost();
    papers.ask({ kind: 'none' });
    expect(settled).toEqual([]);
    expect(host.requestUpdate).not.toHaveBeenCalled();
  });

  test('the last request wins, even when the first answers later', async () => {
    const { fetch, asked, aborted, give } = byHand('/slow.json', '/fast.json');
    const { papers, settled, end } = fakeHost(fetch);
    papers.ask(url('/slow.json'));
    await until(() => expect(asked).toEqual(['/slow.json']));
    papers.ask(url('/fast.json'));
    give('/fast.json', answer('Fast'));
    await end();
    give('/slow.json', answer('Slow'));
    await quiet();
    expect(settled.map(titlesOf)).toEqual([['Fast']]);
    expect(titlesOf(papers.state)).toEqual(['Fast']);
    expect(aborted).toEqual(['/slow.json']);
  });

  test('the last request wins when nothing has to be fetched, too', async () => {
    const { papers, settled, end } = fakeHost();
    papers.ask(table('First'));
    papers.ask(table('Second'));
    await end();
    await quiet();
    expect(settled.map(titlesOf)).toEqual([['Second']]);
  });

  test('papers that are in order are there at once, and for good', async () => {
    const { papers, settled } = fakeHost();
    papers.ask(table('Slow'));
    papers.ask(inline('At once'));
    expect(settled.map(titlesOf)).toEqual([['At once']]);
    await quiet();
    expect(settled.map(titlesOf)).toEqual([['At once']]);
  });

  test('a request given up for nothing at all never comes back', async () => {
    const { fetch, asked, give } = byHand('/slow.json');
    const { papers, settled } = fakeHost(fetch);
    papers.ask(url('/slow.json'));
    await until(() => expect(asked).toHaveLength(1));
    papers.ask({ kind: 'none' });
    give('/slow.json', answer('Slow'));
    await quiet();
    expect(settled).toEqual([{ status: 'idle' }]);
  });
});

describe('refreshing', () => {
  test('loads the same request again', async () => {
    const { fetch, asked } = answering({ '/a.json': listing([paper()]) });
    const { papers, end } = fakeHost(fetch);
    papers.ask(url('/a.json'));
    await end();
    papers.reload();
    await end(2);
    expect(asked).toEqual(['/a.json', '/a.json']);
  });

  test('keeps what is shown until the new list takes its place', async () => {
    const answers: Record<string, unknown> = { '/a.json': listing([paper({ title: 'Old' })]) };
    const { papers, settled, end } = fakeHost(answering(answers).fetch);
    papers.ask(url('/a.json'));
    await end();
    answers['/a.json'] = listing([paper({ title: 'New' })]);
    papers.reload();
    expect([titlesOf(papers.state), papers.isReplacing]).toEqual([['Old'], true]);
    await end(2);
    expect([settled.map(titlesOf), papers.isReplacing]).toEqual([[['Old'], ['New']], false]);
  });

  test('keeps the last good list when the source fails, and marks it', async () => {
    const answers: Record<string, unknown> = { '/a.json': listing([paper({ title: 'Good' })]) };
    const { papers, end } = fakeHost(answering(answers).fetch);
    papers.ask(url('/a.json'));
    await end();
    Reflect.deleteProperty(answers, '/a.json');
    papers.reload();
    await until(() => expect(papers.state).toMatchObject({ status: 'ready', isStale: true }));
    expect([titlesOf(papers.state), papers.isReplacing]).toEqual([['Good'], false]);
  });

  test('that leaves in the middle of it is over', async () => {
    const { fetch, give } = byHand('/a.json');
    const { papers, end } = fakeHost(fetch);
    papers.ask(url('/a.json'));
    give('/a.json', answer('Old'));
    await end();
    papers.reload();
    papers.hostDisconnected();
    expect(papers.isReplacing).toBe(false);
  });

  test('helps after a failure', async () => {
    const answers: Record<string, unknown> = {};
    const { papers, end } = fakeHost(answering(answers).fetch);
    papers.ask(url('/a.json'));
    await end();
    answers['/a.json'] = listing([paper({ title: 'There' })]);
    papers.reload();
    await end(2);
    expect(titlesOf(papers.state)).toEqual(['There']);
  });

  test('twice in a row settles once', async () => {
    const { fetch } = answering({ '/a.json': listing([paper()]) });
    const { papers, settled, end } = fakeHost(fetch);
    papers.ask(url('/a.json'));
    papers.reload();
    papers.reload();
    await end();
    await quiet();
    expect(settled).toHaveLength(1);
  });
});

describe('refreshing quietly', () => {
  test('keeps what is shown until the newer list is asked for', async () => {
    const answers: Record<string, unknown> = { '/a.json': listing([paper({ title: 'Old' })]) };
    const { papers, end } = fakeHost(answering(answers).fetch);
    papers.ask(url('/a.json'));
    await end();
    answers['/a.json'] = listing([paper({ title: 'New' })]);
    papers.reload(true);
    expect(titlesOf(papers.state)).toEqual(['Old']);
    await until(() => expect(titlesOf(papers.newer)).toEqual(['New']));
    expect(titlesOf(papers.state)).toEqual(['Old']);
    papers.showNewer();
    expect(titlesOf(papers.state)).toEqual(['New']);
    expect(papers.newer).toBeUndefined();
  });

  test('keeps the last good list when the source fails, and marks it', async () => {
    const answers: Record<string, unknown> = { '/a.json': listing([paper({ title: 'Good' })]) };
    const { papers, end } = fakeHost(answering(answers).fetch);
    papers.ask(url('/a.json'));
    await end();
    delete answers['/a.json'];
    papers.reload(true);
    await end(2);
    expect(papers.state).toMatchObject({ status: 'ready', isStale: true });
    expect(titlesOf(papers.state)).toEqual(['Good']);
  });

  test('a last good answer that is kept is no newer list, and takes the place of none that waits', async () => {
    const answers: Record<string, unknown> = { '/a.json': listing([paper({ title: 'Old' })]) };
    const { papers, end } = fakeHost(answering(answers).fetch);
    papers.ask(url('/a.json'));
    await end();
    answers['/a.json'] = listing([paper({ title: 'New' })]);
    papers.reload(true);
    await until(() => expect(titlesOf(papers.newer)).toEqual(['New']));
    answers['/a.json'] = () => new Response('<!doctype html><title>Sign in</title>');
    papers.reload(true);
    await until(() => expect(papers.state).toMatchObject({ isStale: true }));
    expect(titlesOf(papers.newer)).toEqual(['New']);
    expect(titlesOf(papers.state)).toEqual(['Old']);
  });

  test('after a failure shows the list as soon as there is one, and until then the failure', async () => {
    const answers: Record<string, unknown> = {};
    const { papers, settled, end } = fakeHost(answering(answers).fetch);
    papers.ask(url('/a.json'));
    await end();
    answers['/a.json'] = listing([paper({ title: 'There' })]);
    papers.reload(true);
    expect(papers.state.status).toBe('error');
    await end(2);
    expect(settled.map(({ status }) => status)).toEqual(['error', 'ready']);
    expect(papers.newer).toBeUndefined();
  });

  test('what the page gave itself is not read again', async () => {
    const { host, papers, end } = fakeHost();
    papers.ask(inline('One'));
    await end();
    const { state } = papers;
    vi.mocked(host.requestUpdate).mockClear();
    papers.reload(true);
    await quiet();
    expect(papers.state).toBe(state);
    expect(papers.newer).toBeUndefined();
    expect(host.requestUpdate).not.toHaveBeenCalled();
  });

  test('a change of mind gives up what was on its way quietly', async () => {
    const late = deferred<Response>();
    const gaveUp = vi.fn();
    const answers: Record<string, unknown> = {
      '/a.json': listing([paper({ title: 'First' })]),
      '/b.json': listing([paper({ title: 'Second' })]),
    };
    const { papers, end } = fakeHost(answering(answers).fetch);
    papers.ask(url('/a.json'));
    await end();
    answers['/a.json'] = vi.fn((request: Request) => {
      request.signal.addEventListener('abort', gaveUp);
      return late.promise;
    });
    papers.reload(true);
    await until(() => expect(answers['/a.json']).toHaveBeenCalled());
    papers.ask(url('/b.json'));
    late.resolve(answer('Late'));
    await end(2);
    await quiet();
    expect(gaveUp).toHaveBeenCalledOnce();
    expect(titlesOf(papers.state)).toEqual(['Second']);
    expect(papers.newer).toBeUndefined();
  });
});

describe('leaving the document', () => {
  test('aborts without telling of a failure, coming back starts again', async () => {
    const { fetch, asked, aborted, give } = byHand('/a.json');
    const { papers, settled, end } = fakeHost(fetch);
    papers.ask(url('/a.json'));
    await until(() => expect(asked).toHaveLength(1));
    papers.hostDisconnected();
    expect(aborted).toEqual(['/a.json']);
    await quiet();
    expect(settled).toEqual([]);
    papers.hostConnected();
    give('/a.json', answer('Back'));
    await end();
    expect(asked).toHaveLength(2);
    expect(titlesOf(papers.state)).toEqual(['Back']);
  });

  test('coming back loads nothing again that is there', async () => {
    const { papers, settled, end } = fakeHost();
    papers.hostConnected();
    papers.ask(inline('One'));
    await end();
    papers.hostDisconnected();
    papers.hostConnected();
    await quiet();
    expect(settled).toHaveLength(1);
  });

  test('coming in for the first time while loading starts nothing twice', async () => {
    const { papers, settled, end } = fakeHost();
    papers.ask(inline('One'));
    papers.hostConnected();
    await end();
    await quiet();
    expect(settled).toHaveLength(1);
  });
});
