import { describe, expect, it } from 'vitest';
import { makePaper } from '../fixtures/papers.ts';
import type { PaperDraft } from '../paper/complete-paper.ts';
import { keepsPaper, matchTopics, onlyExcludes } from './match-topics.ts';
import { parseTopics } from './parse-topics.ts';

const match = (draft: Partial<PaperDraft>, text: string) =>
  matchTopics(makePaper(draft), parseTopics(text).topics);
const matches = (draft: Partial<PaperDraft>, text: string) => match(draft, text).length > 0;

describe('words and phrases', () => {
  it('match in any inflection and case', () => {
    expect(matches({ title: 'An Agent That Learns' }, 'agents learning')).toBe(true);
    expect(matches({ title: 'AGENTS' }, 'agent')).toBe(true);
  });

  it('match whole words only', () => {
    expect(matches({ title: 'Reagents and Pragmatism' }, 'agents')).toBe(false);
    expect(matches({ title: 'Particles' }, 'art')).toBe(false);
  });

  it('must all occur, in any order and any field', () => {
    expect(matches({ title: 'Agents', abstract: 'about language' }, 'language agents')).toBe(true);
    expect(matches({ title: 'Agents' }, 'language agents')).toBe(false);
  });

  it('of a phrase must follow each other', () => {
    expect(matches({ title: 'Deep Reinforcement Learning' }, '"reinforcement learning"')).toBe(
      true,
    );
    expect(matches({ title: 'Learning Reinforcement' }, '"reinforcement learning"')).toBe(false);
    expect(matches({ title: 'Reinforcement of Learning' }, '"reinforcement learning"')).toBe(false);
    expect(matches({ title: 'Model based RL' }, 'model-based')).toBe(true);
  });

  it('of a phrase must stand in one text, not at the seam of two', () => {
    const keywords = ['deep reinforcement', 'learning rates'];
    expect(matches({ keywords }, '"reinforcement learning"')).toBe(false);
    const abstract = 'it needs reinforcement';
    expect(matches({ abstract, summary: 'Learning it.' }, '"reinforcement learning"')).toBe(false);
  });

  it('are found where their first word occurs a second time', () => {
    expect(matches({ title: 'a b a c' }, '"a c"')).toBe(true);
    expect(matches({ title: 'a a b' }, '"a b"')).toBe(true);
  });

  it('tell C from C++ and C#', () => {
    expect(matches({ title: 'Fuzzing C++ Programs' }, 'C++')).toBe(true);
    expect(matches({ title: 'Fuzzing C++ Programs' }, 'C')).toBe(false);
    expect(matches({ title: 'Fuzzing C Programs' }, 'C#')).toBe(false);
  });

  it('match in other scripts', () => {
    expect(matches({ title: '深度强化学习综述' }, '强化学习')).toBe(true);
    expect(matches({ title: '深度强化学习综述' }, '化强')).toBe(false);
    expect(matches({ title: 'Обучение роботов' }, 'обучение')).toBe(true);
    expect(matches({ title: 'ＡＩ Ｓａｆｅｔｙ' }, 'AI safety')).toBe(true);
    expect(matches({ keywords: ['强化', '学习'] }, '强化学习')).toBe(false);
  });

  it('beginning with the same letters match a star', () => {
    expect(matches({ title: 'Robotic Arms' }, 'robot*')).toBe(true);
    expect(matches({ title: 'Microrobots' }, 'robot*')).toBe(false);
  });
});

describe('categories', () => {
  const categories = ['cs.CL', 'stat.ML', 'hep-th'];

  it.each(['cs.CL', 'cs.cl', 'cs.*', 'stat.*', 'hep-th'])(
    'match when the paper has it: %s',
    (text) => {
      expect(match({ categories }, text)).toMatchObject([{ field: 'category', strength: 1 }]);
    },
  );

  it.each(['cs.CV', 'math.*', 'hep-ph', 'q-bio.*'])('do not match when it has not: %s', (text) => {
    expect(matches({ categories }, text)).toBe(false);
  });

  it('do not take an archive for one whose name begins alike', () => {
    expect(matches({ categories: ['math-ph'] }, 'math.*')).toBe(false);
    expect(matches({ categories: ['cssomething.X'] }, 'cs.*')).toBe(false);
  });

  it('match in any case', () => {
    expect(matches({ categories: ['CS.CL'] }, 'cs.*')).toBe(true);
    expect(matches({ categories: ['CS.CL'] }, 'cs.CL')).toBe(true);
  });

  it('are not looked for in the words', () => {
    expect(matches({ title: 'How cs.CL grew' }, 'cs.CL')).toBe(false);
  });
});

describe('related categories', () => {
  const ml = { categories: ['stat.ML'] };

  it('match under their other name', () => {
    expect(match({ categories: ['math.NA'] }, 'cs.NA')).toMatchObject([{ strength: 1 }]);
    expect(match({ categories: ['cmp-lg'] }, 'cs.CL')).toMatchObject([{ strength: 1 }]);
    expect(matches({ categories: ['cs.CL'] }, 'cmp-lg')).toBe(true);
  });

  it('match less well where they are only close: machine learning in two archives', () => {
    expect(match(ml, 'cs.LG')).toMatchObject([{ field: 'category', strength: 0.8 }]);
    expect(match({ categories: ['stat.ML', 'cs.LG'] }, 'cs.LG')).toMatchObject([{ strength: 1 }]);
    expect(matches(ml, 'cs.*')).toBe(false);
  });

  it('do not match in quotes, and are not excluded', () => {
    expect(matches(ml, 'cat:"cs.LG"')).toBe(false);
    expect(matches(ml, 'cat:"stat.ML"')).toBe(true);
    expect(matches({ ...ml, title: 'Agents' }, 'agents -cs.LG')).toBe(true);
    expect(matches({ ...ml, title: 'Agents' }, 'agents -stat.ML')).toBe(false);
  });

  it('match by a name that another source writes out', () => {
    expect(matches({ categories: ['Systems Neuroscience'] }, 'cat:neuroscience')).toBe(true);
    expect(matches({ categories: ['Neurology'] }, 'cat:neuroscience')).toBe(false);
  });
});

describe('synonyms', () => {
  it.each([
    ['LLM', 'Large Language Models at Work', true],
    ['LLM', 'What LLMs Know', true],
    ['LLMs', 'An LLM for Everything', true],
    ['"large language models"', 'What LLMs Know', true],
    ['large language models', 'What LLMs Know', true],
    ['retrieval augmented generation', 'RAG in Practice', true],
    ['GNNs', 'A Graph Neural Network', true],
    ['"LLM"', 'Large Language Models', false],
    ['LLM', 'Language Models at Large', false],
    ['author:AI', 'Artificial Intelligence', false],
  ])('%s in "%s": %s', (text, title, expected) => {
    expect(matches({ title }, text)).toBe(expected);
  });

  it('count as much as the word itself', () => {
    const title = 'Large Language Models';
    expect(match({ title }, 'LLM agents OR LLM')).toMatchObject([{ strength: 1, terms: ['LLM'] }]);
    expect(match({ title: 'RL' }, 'reinforcement learning')).toMatchObject([
      { strength: 1, terms: ['reinforcement learning'] },
    ]);
  });

  it('are excluded together', () => {
    expect(matches({ title: 'Agents by Reinforcement Learning' }, 'agents -RL')).toBe(false);
  });
});

describe('fields', () => {
  const paper = {
    title: 'Agents',
    abstract: 'About robots.',
    summary: 'Short words.',
    keywords: ['planning'],
    authors: [
      { name: 'Ada King Lovelace', affiliation: 'Analytical Society' },
      { name: 'Émile Müller' },
    ],
    organization: { name: 'Example Lab' },
    venue: 'Conference on Learning Representations 2026',
  };

  it.each([
    ['title:agent', 'title'],
    ['abstract:robot', 'abstract'],
    ['abstract:"short words"', 'abstract'],
    ['keyword:planning', 'keywords'],
    ['keyword:plan*', 'keywords'],
    ['author:lovelace', 'authors'],
    ['author:"Lovelace, Ada"', 'authors'],
    ['author:"A. Lovelace"', 'authors'],
    ['author:lovelace_a', 'authors'],
    ['author:muller', 'authors'],
    ['author:lovel*', 'authors'],
    ['author:(lovelace muller)', 'authors'],
    ['org:"example lab"', 'organization'],
    ['org:analytical', 'organization'],
    ['venue:"learning representation"', 'venue'],
    ['venue:2026', 'venue'],
  ])('look in their place: %s', (text, field) => {
    expect(match(paper, text)).toMatchObject([{ field }]);
  });

  it.each([
    'title:robots',
    'abstract:agents',
    'keyword:agents',
    'author:agents',
    'author:love',
    'author:"Ada Müller"',
    'author:"B. Lovelace"',
    'org:lovelace',
    'org:"lab analytical"',
    'venue:agents',
    'agents lovelace',
    'representations',
  ])('and nowhere else: %s', (text) => {
    expect(matches(paper, text)).toBe(false);
  });

  it('find nothing in a paper that has none of it', () => {
    expect(
      matches({ title: 'Agents' }, 'author:x OR org:x OR venue:x OR keyword:x OR abstract:x'),
    ).toBe(false);
  });

  it('take a name as it is spelt, not its stem', () => {
    expect(matches({ authors: [{ name: 'Jo Mann' }] }, 'author:manning')).toBe(false);
    expect(matches({ authors: [{ name: 'Jo Manning' }] }, 'author:manning')).toBe(true);
  });
});

describe('what is known of a paper', () => {
  const link = (rel: 'code' | 'pdf' | 'abstract') => ({ rel, url: `https://example.org/${rel}` });

  it('can be asked for by links, picture and abstract', () => {
    expect(match({ links: [link('code')] }, 'has:code')).toMatchObject([
      { field: 'links', strength: 1 },
    ]);
    expect(matches({ links: [link('pdf')] }, 'has:code')).toBe(false);
    expect(matches({ links: [link('pdf')] }, 'has:code|pdf')).toBe(true);
    expect(matches({ image: 'https://example.org/a.png' }, 'has:image')).toBe(true);
    expect(matches({}, 'has:image')).toBe(false);
    expect(matches({ abstract: 'Words.' }, 'has:abstract')).toBe(true);
    // A link to a page that shows the abstract is not the abstract.
    expect(matches({ links: [link('abstract')] }, 'has:abstract')).toBe(false);
  });

  it.each([
    ['stars:>100', 100, false],
    ['stars:>100', 101, true],
    ['stars:>=100', 100, true],
    ['stars:<100', 100, false],
    ['stars:<=100', 100, true],
    ['stars:=100', 100, true],
    ['stars:100', 101, false],
    ['stars:10..50', 10, true],
    ['stars:10..50', 50, true],
    ['stars:10..50', 51, false],
    ['stars:10..*', 1e9, true],
  ])('%s with %d stars: %s', (text, stars, expected) => {
    expect(matches({ counts: { stars } }, text)).toBe(expected);
  });

  it('does not match when the count is unknown: that is not 0', () => {
    expect(matches({ counts: { upvotes: 5 } }, 'stars:<10')).toBe(false);
    expect(matches({ title: 'Agents' }, 'agents -stars:<10')).toBe(true);
  });

  it('chooses, and says nothing about how well a topic is met', () => {
    const paper = { abstract: 'On agents.', counts: { stars: 5 }, links: [link('code')] };
    expect(match(paper, 'agents stars:>1 has:code')).toEqual([
      {
        topic: 'agents stars:>1 has:code',
        terms: ['agents', 'stars:>1', 'has:code'],
        field: 'abstract',
        strength: 0.5,
      },
    ]);
    expect(match(paper, 'stars:>1')).toMatchObject([{ field: 'counts', strength: 1 }]);
  });
});

describe('dates', () => {
  it.each([
    ['after:2026-06-12', '2026-06-12', true],
    ['after:2026-06-12', '2026-06-11', false],
    ['after:2026-06-12', '2026-06-12T00:00:00Z', true],
    ['after:2026-06-12', '2026-06-11T23:59:59Z', false],
    ['before:2026-06-12', '2026-06-12', false],
    ['before:2026-06-12', '2026-06-11', true],
    ['before:2026-06', '2026-05-31', true],
    ['before:2026-06', '2026-06-01', false],
    ['date:2026-06', '2026-06-30', true],
    ['date:2026-06', '2026-07-01', false],
    ['date:2026-06-12', '2026-06-12T23:59:59Z', true],
    ['year:2025', '2025-12-31', true],
    // Not exact enough to tell: kept.
    ['after:2026-06-12', '2026', true],
    ['before:2026-06-12', '2026', true],
    ['after:2026-06-12', '2025', false],
    ['before:2026', '2026', false],
  ])('%s on %s: %s', (text, publishedAt, expected) => {
    expect(matches({ publishedAt }, text)).toBe(expected);
  });

  it('are those on which a paper came up: listed, else published', () => {
    const paper = { listedAt: '2026-06-12', publishedAt: '2020-01-01' };
    expect(match(paper, 'after:2026')).toMatchObject([{ field: 'date' }]);
  });

  it('that nobody knows match nothing', () => {
    for (const text of ['after:1990', 'before:2100', 'age:<1y', 'age:>1d'])
      expect(matches({}, text)).toBe(false);
  });

  const now = new Date('2026-06-12T12:00:00Z');
  const isMet = (publishedAt: string, text: string, at: Date | number = now) =>
    matchTopics(makePaper({ publishedAt }), parseTopics(text).topics, { now: at }).length > 0;

  it.each([
    ['age:<7d', '2026-06-05', true],
    ['age:<7d', '2026-06-04', false],
    ['age:<7d', '2026-06-05T12:00:01Z', true],
    ['age:<7d', '2026-06-05T11:59:59Z', false],
    ['age:>7d', '2026-06-05T11:59:59Z', true],
    ['age:>7d', '2026-06-05T12:00:01Z', false],
    ['age:>7d', '2026-06-05', true],
    ['age:>7d', '2026-06-06', false],
    ['age:24h', '2026-06-12', true],
    ['age:1w..2w', '2026-06-01', true],
    ['age:1w..2w', '2026-06-10', false],
    ['age:<1d', '2027-01-01', true],
    ['age:>1y', '2024', true],
  ])('%s on %s: %s', (text, publishedAt, expected) => {
    expect(isMet(publishedAt, text)).toBe(expected);
  });

  it('count back from the moment given, also when it moves on', () => {
    const { topics } = parseTopics('age:<7d');
    const paper = makePaper({ publishedAt: '2026-06-10' });
    const at = (day: string) => matchTopics(paper, topics, { now: Date.parse(day) }).length;
    expect([at('2026-06-12'), at('2026-08-01'), at('2026-06-12')]).toEqual([1, 0, 1]);
  });
});

describe('papers that change', () => {
  it('are read anew, and words that come up later are found', () => {
    const { topics } = parseTopics('zyxwords, zyxpre*');
    expect(matchTopics(makePaper({ title: 'Nothing' }), topics)).toEqual([]);
    expect(matchTopics(makePaper({ title: 'The zyxword' }), topics)).toHaveLength(1);
    expect(matchTopics(makePaper({ title: 'A zyxprefixed thing' }), topics)).toHaveLength(1);
  });
});

describe('exclusion', () => {
  it('inside a topic counts for that topic', () => {
    const text = 'agents -survey, robots';
    expect(match({ title: 'Agents: a Survey of Robots' }, text)).toMatchObject([
      { topic: 'robots' },
    ]);
    expect(match({ title: 'Agents' }, text)).toMatchObject([{ topic: 'agents -survey' }]);
  });

  it('as a topic of its own counts for all', () => {
    const text = '-survey, agents, robots';
    expect(matches({ title: 'A Survey of Agents' }, text)).toBe(false);
    expect(matches({ title: 'Agents' }, text)).toBe(true);
  });

  it('looks at all fields and at categories', () => {
    expect(matches({ title: 'Agents', abstract: 'A survey.' }, 'agents -survey')).toBe(false);
    expect(matches({ title: 'Agents', categories: ['cs.CV'] }, 'agents -cs.CV')).toBe(false);
  });
});

describe('the answer', () => {
  it('names the topics in the order asked, with what was met', () => {
    const found = match(
      { title: 'Language Agents', categories: ['cs.CL'] },
      'cs.CL, A: language "agents" -x',
    );
    expect(found).toEqual([
      { topic: 'cs.CL', terms: ['cs.CL'], field: 'category', strength: 1 },
      { topic: 'A', terms: ['language', '"agents"'], field: 'title', strength: 1 },
    ]);
  });

  it('is stronger for the title than for keywords, and for those than for the abstract', () => {
    const strength = (draft: Partial<PaperDraft>) => match(draft, 'agents')[0]?.strength ?? 0;
    const inTitle = strength({ title: 'Agents', abstract: 'agents' });
    const inKeywords = strength({ keywords: ['agents'], abstract: 'agents' });
    const inAbstract = strength({ abstract: 'agents' });
    const inSummary = strength({ summary: 'agents' });
    expect(inTitle).toBe(1);
    expect(inKeywords).toBeLessThan(inTitle);
    expect(inAbstract).toBeLessThan(inKeywords);
    expect(inAbstract).toBeGreaterThan(0);
    expect(inSummary).toBe(inAbstract);
  });

  it('names a term once, and of places that say as much the first', () => {
    const paper = { title: 'Agents', authors: [{ name: 'Ada Lovelace' }] };
    expect(match(paper, 'agents author:ada agents')).toMatchObject([
      { terms: ['agents', 'author:ada'], field: 'title' },
    ]);
    expect(match(paper, 'author:ada agents')).toMatchObject([{ field: 'authors' }]);
  });

  it('names of alternatives those that were met', () => {
    const paper = { title: 'Agents and Robots' };
    expect(match(paper, 'agents OR dogs OR robots')).toMatchObject([
      { terms: ['agents', 'robots'] },
    ]);
  });

  it('is as strong as the mean of its words, and names the best place', () => {
    const [found] = match({ title: 'Agents', abstract: 'language' }, 'language agents');
    expect(found).toMatchObject({ field: 'title', strength: 0.75 });
  });
});

describe('a list filtered by topics', () => {
  const kept = (title: string, text: string) =>
    keepsPaper(makePaper({ title }), parseTopics(text).topics);

  it('keeps everything when nothing was asked', () => {
    expect(kept('Anything', '')).toBe(true);
  });

  it('keeps what matches a topic and nothing else', () => {
    expect(kept('Agents', 'agents, robots')).toBe(true);
    expect(kept('Others', 'agents, robots')).toBe(false);
  });

  it('keeps all but the excluded when topics only exclude', () => {
    expect(kept('Agents', '-survey, -robots')).toBe(true);
    expect(kept('A Survey', '-survey, -robots')).toBe(false);
  });

  it('keeps nothing that is excluded, however well it matches', () => {
    expect(kept('A Survey of Agents', 'agents, -survey')).toBe(false);
    expect(kept('Others', 'agents, -survey')).toBe(false);
  });

  it('tells the topics that only exclude, which nobody can choose', () => {
    const { topics } = parseTopics('agents, -survey, robots -arms, -(news OR ads), -a -b');
    expect(topics.filter(onlyExcludes).map(({ text }) => text)).toEqual([
      '-survey',
      '-(news OR ads)',
      '-a -b',
    ]);
  });
});
