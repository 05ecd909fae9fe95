import { describe, expect, test, vi } from 'vitest';
import { quiet, until } from '../fixtures/answers.ts';
import { listing, paper } from '../fixtures/papers.ts';
import { type ListQuery, planList } from '../view-model/list-plan.ts';
import { AnswerController, type Question } from './answer-controller.ts';

const papers = ['Agents that plan', 'Robots that plan', 'Robots that fold'].map((title) =>
  paper({ title }),
);
const state = { status: 'ready' as const, listing: listing(papers) };

/** A controller whose clock goes on by a minute with each look at it. */
function controller() {
  let now = Date.parse('2026-06-12T09:00:00Z');
  const host = {
    requestUpdate: vi.fn(),
    addController: vi.fn(),
    removeController: vi.fn(),
    updateComplete: Promise.resolve(true),
  };
  const clock = () => {
    now += 60_000;
    return now;
  };
  return { host, answers: new AnswerController(host, clock) };
}

function question(search: string, more: Partial<ListQuery & Question> = {}): Question {
  const query: ListQuery = {
    topics: '',
    sort: 'trending',
    period: '',
    date: '',
    limit: 10,
    rankOptions: {},
    only: undefined,
    isLive: false,
    now: 0,
    ...more,
  };
  const { isSorted = false, state: given = state } = more;
  return { state: given, plan: planList(given.listing, query, undefined), search, isSorted };
}

const listOf = ({ answered }: AnswerController) =>
  answered && 'list' in answered ? answered.list : undefined;
const titles = (answers: AnswerController) =>
  listOf(answers)?.ranking.entries.map((entry) => entry.paper.title);

describe('a search', () => {
  test('leaves what is shown until it is answered', async () => {
    const { host, answers } = controller();
    answers.ask(question(''));
    expect(titles(answers)).toHaveLength(3);
    answers.ask(question('agents'));
    expect([answers.isPending, titles(answers)?.length]).toEqual([true, 3]);
    await until(() => expect(answers.isPending).toBe(false));
    expect(titles(answers)).toEqual(['Agents that plan']);
    expect(host.requestUpdate).toHaveBeenCalledTimes(1);
  });

  test('that another one followed is never shown', async () => {
    const { host, answers } = controller();
    answers.ask(question('agents'));
    answers.ask(question('fold'));
    answers.ask(question('plan'));
    answers.ask(question('fold'));
    await until(() => expect(answers.isPending).toBe(false));
    await quiet();
    expect(titles(answers)).toEqual(['Robots that fold']);
    expect(host.requestUpdate).toHaveBeenCalledTimes(1);
  });

  test('that is taken back leads to the list at once', async () => {
    const { answers } = controller();
    answers.ask(question('agents'));
    answers.ask(question(''));
    expect([answers.isPending, titles(answers)?.length]).toEqual([false, 3]);
    await quiet();
    expect(titles(answers)).toHaveLength(3);
  });

  test('is ranked for one moment from letter to letter, so that the ranking is made once', async () => {
    const { answers } = controller();
    const momentOf = async (asked: Question) => {
      answers.ask(asked);
      await until(() => expect(answers.isPending).toBe(false));
      return listOf(answers)?.ranking.generatedAt;
    };
    const first = await momentOf(question('r'));
    expect(await momentOf(question('ro'))).toBe(first);
    expect(await momentOf(question('rob'))).toBe(first);
    expect(await momentOf(question('rob', { topics: 'robots' }))).not.toBe(first);
  });

  test('goes through a ranking that came along, and keeps its evidence', async () => {
    const { answers } = controller();
    answers.ask(question(''));
    const ranking = listOf(answers)?.ranking;
    if (!ranking) throw new Error('There is no ranking.');
    const entries = ranking.entries.map((entry) => ({ ...entry, score: 0.25 }));
    const given = { ...state, given: { ...ranking, entries } };
    answers.ask(question('agents', { state: given }));
    await until(() => expect(answers.isPending).toBe(false));
    expect(listOf(answers)?.ranking.entries.map(({ score }) => score)).toEqual([0.25]);
  });

  test('that cannot be loaded leaves the list as it is', async () => {
    vi.doMock('../rankers/search.ts', () => {
      throw new Error('Offline.');
    });
    const { answers } = controller();
    answers.ask(question(''));
    answers.ask(question('agents'));
    await until(() => expect(answers.isPending).toBe(false));
    vi.doUnmock('../rankers/search.ts');
    expect(titles(answers)).toHaveLength(3);
  });
});
