import { describe, expect, it } from 'vitest';
import { makePaper } from '../fixtures/papers.ts';
import type { PaperDraft } from '../paper/complete-paper.ts';
import { isKept, matchTopics } from './match-topics.ts';
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

  it.each(['cs.LG', 'math.*', 'hep-ph', 'q-bio.*'])('do not match when it has not: %s', (text) => {
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

  it('is as strong as the mean of its words, and names the best place', () => {
    const [found] = match({ title: 'Agents', abstract: 'language' }, 'language agents');
    expect(found).toMatchObject({ field: 'title', strength: 0.75 });
  });
});

describe('isKept', () => {
  const kept = (title: string, text: string) => {
    const paper = makePaper({ title });
    const { topics } = parseTopics(text);
    return isKept(paper, topics, matchTopics(paper, topics));
  };

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
});
