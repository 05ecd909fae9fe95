import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTopics } from './parse-topics.ts';
import { tokensOf } from './tokens.ts';

/** Each topic as its conditions in short: stems in quotes, prefix with star, category in brackets. */
function read(text: string): string[] {
  return parseTopics(text).topics.map(({ requirements }) =>
    requirements
      .map(({ condition, excluded }) => {
        const sign = excluded ? '-' : '';
        if (condition.kind === 'phrase') return `${sign}"${condition.words.join(' ')}"`;
        return condition.kind === 'prefix'
          ? `${sign}${condition.prefix}*`
          : `${sign}[${condition.category}]`;
      })
      .join(' '),
  );
}

/** The issues as code and the piece of the text that each points at. */
function complaints(text: string): string[] {
  return parseTopics(text).issues.map(({ code, position, received, where }) => {
    expect(received).toBe(text.slice(position?.start, position?.end));
    expect(where).toBe(`topics, character ${(position?.start ?? -2) + 1}`);
    return `${code}: ${text.slice(position?.start, position?.end)}`;
  });
}

describe('what a reader may write', () => {
  it.each([
    ['words', 'language agents', ['"languag" "agent"']],
    ['a phrase', '"reinforcement learning"', ['"reinforc learn"']],
    ['a phrase in curly quotes', '“reinforcement learning”', ['"reinforc learn"']],
    ['a beginning', 'robot*', ['robot*']],
    ['a hyphened word as a phrase', 'model-based', ['"model base"']],
    [
      'categories',
      'cs.CL, stat.*, hep-th, cs.lg',
      ['[cs.CL]', '[stat.*]', '[hep-th.*]', '[cs.LG]'],
    ],
    ['a category of physics', 'physics.chem-ph', ['[physics.chem-ph]']],
    ['words that are also archives', 'math, physics', ['"math"', '"physic"']],
    [
      'what must not occur',
      'agents -survey -"red teaming" -cs.CV -web*',
      ['"agent" -"survey" -"red team" -[cs.CV] -web*'],
    ],
    ['exclusion alone', '-survey', ['-"survey"']],
    ['programming languages', 'C++, C#, C', ['"c++"', '"c#"', '"c"']],
    ['other scripts', '强化学习, обучение, Éclair', ['"强化学习"', '"обучение"', '"éclair"']],
    ['semicolons and lines for commas', 'a; b\nc', ['"a"', '"b"', '"c"']],
    ['a category in quotes as words', '"cs.CL"', ['"cs cl"']],
    ['a star elsewhere', 'a*b, *c', ['"a b"', '"c"']],
    ['small words that look like operators', 'or and not', ['"or" "and" "not"']],
    ['a colon inside a word of no field', 'RT:2', ['"rt 2"']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(parseTopics(text).issues).toEqual([]);
  });

  it('nothing at all', () => {
    for (const text of ['', '   ', ',', ' , ;\n,'])
      expect(parseTopics(text)).toEqual({ topics: [], issues: [] });
  });
});

describe('names', () => {
  it('are shown instead of the words', () => {
    expect(parseTopics('Agents: language agents, "a b"').topics).toMatchObject([
      { name: 'Agents', text: 'language agents' },
      { name: '"a b"', text: '"a b"' },
    ]);
  });

  it('may be several words, in any script', () => {
    expect(parseTopics('My Robots: robot*, 学习: 强化').topics).toMatchObject([
      { name: 'My Robots', text: 'robot*' },
      { name: '学习', text: '强化' },
    ]);
  });

  it('end at a colon with a blank after it, not inside a word', () => {
    expect(read('subject:agents')).toEqual(['"subject agent"']);
    expect(parseTopics('12:30 meetings').topics[0]?.name).toBe('12:30 meetings');
  });

  it('end at the first colon', () => {
    expect(parseTopics('A: b: c').topics).toMatchObject([{ name: 'A', text: 'b: c' }]);
    expect(read('A: b: c')).toEqual(['"b" "c"']);
  });

  it('are plain words: a phrase or an exclusion before a colon makes none', () => {
    expect(parseTopics('"a b" c: d').topics).toMatchObject([{ name: '"a b" c: d' }]);
    expect(read('"a b" c: d')).toEqual(['"a b" "c" "d"']);
    expect(read('-x y: z')).toEqual(['-"x" "y" "z"']);
  });

  it('are no part of what is looked for', () => {
    expect(read('Fun: robots')).toEqual(['"robot"']);
  });
});

describe('mistakes', () => {
  it.each([
    ['an open quotation mark', 'robots, "open phrase', ['unclosed-quote: "open phrase']],
    ['a lonely minus', 'agents -, robots', ['empty-term: -']],
    ['a lonely star', 'agents, *', ['empty-term: *']],
    ['signs only', 'agents, ???, robots', ['empty-term: ???']],
    ['an empty phrase', 'agents ""', ['empty-term: ""']],
    ['an excluded empty phrase', 'agents -""', ['empty-term: -""']],
    ['a name without words', 'robots, Agents:, more', ['empty-topic: Agents:']],
    ['a longer name without words', 'My  Agents: , more', ['empty-topic: My  Agents:']],
    ['an operator of another language', 'agents OR robots', ['unknown-operator: OR']],
    ['an excluded operator', 'agents -OR', ['unknown-operator: -OR']],
    ['a field', 'author:Lovelace, agents', ['unknown-operator: author:Lovelace']],
    ['a comparison', 'agents stars:>100', ['unknown-operator: stars:>100']],
    ['an open quotation mark without words', 'a, "', ['unclosed-quote: "', 'empty-term: "']],
  ])('are pointed at: %s', (_, text, expected) => {
    expect(complaints(text)).toEqual(expected);
  });

  it('say what was expected, for people', () => {
    for (const text of ['"a', '-', 'A:'])
      expect(parseTopics(text).issues[0]).toMatchObject({
        message: expect.stringMatching(/\.$/),
        expected: expect.stringMatching(/\w/),
        received: expect.stringMatching(/./),
      });
  });

  it('do not cost the other topics, nor what is right in their own', () => {
    expect(read('first, "open second, third')).toEqual(['"first"', '"open second third"']);
    expect(read('first, agents - , *, A:, last')).toEqual(['"first"', '"agent"', '"last"']);
  });
});

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'ab-*:,;"“” \n.cs'), maxLength: 60 }),
    fc.string({ unit: 'binary' }),
  );

  it('is read without throwing, and every issue points into it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { topics, issues } = parseTopics(text);
        for (const { position } of issues) {
          expect.assert(position);
          expect(position.start).toBeGreaterThanOrEqual(0);
          expect(position.end).toBeGreaterThan(position.start);
          expect(position.end).toBeLessThanOrEqual(text.length);
        }
        for (const { name, requirements } of topics) {
          expect(name).not.toBe('');
          expect(requirements.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is cut into tokens of which none is lost but white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end } of tokensOf(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it.each(['a', 'a ', '"', '-', ':', 'a: ', 'a,', '*', 'cs.CL ', '学', '- '])(
    'of a megabyte of "%s" does not stop it',
    { timeout: 10_000 },
    (piece) => {
      const { topics } = parseTopics(piece.repeat(1_000_000 / piece.length));
      expect(topics.length).toBeLessThanOrEqual(500_000);
    },
  );
});
