import { rankPapers } from '@trending-papers/core/rank';
import { describe, expect, test } from 'vitest';
import { planCalendar } from '../features/days/calendar.ts';
import { spanText } from '../features/days/span-text.ts';
import { listedOn, listing, paper } from '../fixtures/papers.ts';
import { en } from '../locales/en.ts';
import { type ListQuery, planList } from './list-plan.ts';
import { toPanelView } from './panel-view.ts';

const NOW = Date.parse('2026-06-12T09:00:00Z');

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    paper({ title: `Paper ${index}`, counts: { upvotes: index } }),
  );

function view(papers = many(25), query: Partial<ListQuery> = {}, facts = {}) {
  const asked: ListQuery = {
    topics: '',
    sort: 'trending',
    period: '',
    date: '',
    limit: 10,
    rankOptions: {},
    only: undefined,
    isLive: false,
    now: NOW,
    ...query,
  };
  const list = listing(papers, facts);
  const { papers: ranked, calendar, options } = planList(list, asked, planCalendar);
  const ranking = rankPapers(ranked, { now: asked.now, ...options });
  return toPanelView(
    { listing: list, papers: ranked, calendar, options, ranking },
    asked.limit,
    en,
  );
}

/** The days that the panel names. */
const daysOf = (shown: ReturnType<typeof view>) =>
  shown.calendar.span ? spanText(shown.calendar.span, 'en') : shown.dateLabel;

const titles = ({ papers }: ReturnType<typeof view>) => papers.map(({ title }) => title);

describe('what is shown, what is left, what was read', () => {
  test('the limit cuts, and the rest is counted', () => {
    const { papers, more, read } = view();
    expect([papers.length, more, read]).toEqual([10, 15, 25]);
  });

  test('nothing is left when the limit is not reached', () => {
    expect(view(many(3)).more).toBe(0);
  });

  test('papers that the page passes over are not promised as more', () => {
    const { papers, more } = view(many(25), { rankOptions: { offset: 20 } });
    expect([papers.length, more]).toEqual([5, 0]);
    expect(view(many(25), { rankOptions: { offset: 30 } }).more).toBe(0);
  });

  test('what the period and the topics leave out was still read', () => {
    const papers = [...listedOn('2026-06-12', '2026-06-10'), paper({ title: 'Robots' })];
    const { ranking, read } = view(papers, { topics: 'robots' });
    expect([ranking.total, read]).toEqual([1, 3]);
  });

  test('papers in place of those of the list are of all days, and not of the date of the list', () => {
    const only = listedOn('2026-05-01', '2026-03-01');
    const query = { only, period: 'day', date: '2026-06-12' };
    const { papers, dateLabel, calendar } = view(many(3), query, { date: '2026-06-12' });
    expect([papers.length, dateLabel, calendar.window]).toEqual([2, '', 'all']);
  });

  test('the whole ranking is kept beside the papers that are shown', () => {
    const { ranking, whole } = view();
    expect([ranking.entries.length, whole.entries.length]).toEqual([10, 25]);
  });

  test('an empty list is a view of nothing, not a failure', () => {
    expect(view([])).toMatchObject({ papers: [], more: 0, read: 0, dateLabel: '', hasNew: false });
  });
});

describe('what a wrong attribute breaks', () => {
  test.each(['', 'newest', 'TOP', 'constructor'])('not the panel: sort="%s"', (sort) => {
    expect(titles(view(many(3), { sort }))).toEqual(titles(view(many(3))));
  });

  test.each(['fortnight', 'constructor', '__proto__'])('not the panel: period="%s"', (period) => {
    expect(view(listedOn('2026-06-12'), { period }).papers).toHaveLength(1);
  });

  test.each(['someday', '2026-02-30', '2026-99-99'])('not the panel: date="%s"', (date) => {
    expect(view(listedOn('2026-06-12'), { date }).papers).toHaveLength(1);
  });

  test('a mistake in the topics is told, and the other topics still work', () => {
    const papers = [paper({ title: 'Robots that fold' }), paper({ title: 'Proofs' })];
    const { topicIssues, ...rest } = view(papers, { topics: 'robots, "unclosed' });
    expect(topicIssues).toHaveLength(1);
    expect(rest.papers).toHaveLength(1);
    expect(rest.issues).toEqual([]);
  });

  test('problems of the list are told apart from those of the topics', () => {
    const issue = { code: 'missing-title', message: 'No title.', where: 'entry 1' };
    const { issues, topicIssues } = view(many(1), {}, { issues: [issue] });
    expect(issues).toEqual([issue]);
    expect(topicIssues).toEqual([]);
  });
});

describe('options of the page', () => {
  test('win over the attributes', () => {
    const rankOptions = { by: 'top', topics: 'paper', window: 'all', now: NOW } as const;
    const { query } = view(listedOn('2026-06-12'), {
      sort: 'new',
      topics: 'robots',
      rankOptions,
    }).ranking;
    expect(query).toMatchObject({ by: 'top', topics: 'paper', window: 'all' });
  });

  test('do not take the button for more away: the limit stays that of the panel', () => {
    expect(view(many(25), { rankOptions: { limit: 3 } }).papers).toHaveLength(10);
  });

  test('that are not set leave the attributes in force', () => {
    expect(view(many(3), { sort: 'new' }).ranking.query.by).toBe('new');
  });
});

describe('the moment of ranking', () => {
  test('is the one that is handed in, for a list without days', () => {
    expect(view(many(1)).ranking.generatedAt).toBe('2026-06-12T09:00:00.000Z');
  });

  test('is the end of the day that is shown, so that old lists are ranked as on their day', () => {
    const { ranking, papers } = view(listedOn('2020-02-28', '2020-02-27'));
    expect(ranking.generatedAt).toBe('2020-02-29T00:00:00.000Z');
    expect(papers).toHaveLength(1);
  });

  test('papers new on that day are marked, and the panel knows', () => {
    const fresh = paper({ title: 'Fresh', listedAt: '2020-02-28' });
    const old = paper({ title: 'Old', listedAt: '2020-02-28', publishedAt: '2019-01-01' });
    const { papers, hasNew } = view([fresh, old]);
    expect(Object.fromEntries(papers.map(({ title, isNew }) => [title, isNew]))).toEqual({
      Old: false,
      Fresh: true,
    });
    expect(hasNew).toBe(true);
    expect(view([old]).hasNew).toBe(false);
  });
});

describe('the label of the days', () => {
  test('names the day, week or month of a list', () => {
    const label = (period: string) => daysOf(view(listedOn('2026-06-12'), { period }));
    expect(label('')).toBe('Fri, Jun 12, 2026');
    expect(label('week')).toMatch(/^Jun 6\s–\s12, 2026$/);
    expect(label('month')).toMatch(/^May 13\s–\sJun 12, 2026$/);
  });

  test('names the days that a live source was asked for, and cuts nothing twice', () => {
    const live = (period: string) => view(listedOn('2026-06-08'), { isLive: true, period });
    expect(daysOf(live('week'))).toMatch(/^Jun 8\s–\s14, 2026$/);
    expect(daysOf(live('month'))).toMatch(/^Jun 1\s–\s30, 2026$/);
    expect(daysOf(live('day'))).toBe('Fri, Jun 12, 2026');
    expect(live('day').read).toBe(1);
    expect(live('day').papers).toHaveLength(1);
  });

  test('is the date of the listing when its papers have none', () => {
    expect(view(many(1), {}, { date: 'Apr 24' }).dateLabel).toBe('Apr 24');
    expect(view(many(1), {}, { date: '2026-06-12' }).dateLabel).toBe('Jun 12, 2026');
  });

  test('leaves the year out of the papers that are of the same year', () => {
    const papers = [
      paper({ title: 'a', listedAt: '2026-06-12' }),
      paper({ title: 'b', listedAt: '2026-06-12', publishedAt: '2025-12-31' }),
    ];
    const dates = view(papers).papers.map(({ date }) => date?.text);
    expect(dates.sort()).toEqual(['Dec 31, 2025', 'Jun 12']);
  });
});
