import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sketchQuery } from '../fixtures/sketch-query.ts';
import { FIELD_NAMES } from './fields.ts';
import { parseTopics } from './parse-topics.ts';
import type { Query } from './query.ts';
import { tokensOf } from './tokens.ts';

/** Each topic in short. */
function read(text: string): string[] {
  return parseTopics(text, { synonyms: false }).topics.map(({ query }) => sketchQuery(query));
}

/** The issues as code and the piece of the text that each points at. */
function complaints(text: string): string[] {
  return parseTopics(text).issues.map(({ code, message, position, received, where, expected }) => {
    expect(received).toBe(text.slice(position?.start, position?.end));
    expect(where).toBe(`topics, character ${(position?.start ?? -2) + 1}`);
    expect(message).toMatch(/^[A-Z].*\.$/);
    expect(expected).toMatch(/\w/);
    return `${code}: ${received}`;
  });
}

describe('what a reader may write', () => {
  it.each([
    ['words', 'language agents', ['"language" "agents"']],
    ['a phrase', '"reinforcement learning"', ['"reinforcement learning"']],
    ['a phrase in curly quotes', '“reinforcement learning”', ['"reinforcement learning"']],
    ['a phrase in quotes of other languages', '„a b“ «c d»', ['"a b" "c d"']],
    ['a beginning', 'robot*', ['robot*']],
    ['a hyphened word as a phrase', 'model-based', ['"model based"']],
    [
      'categories',
      'cs.CL, stat.*, hep-th, cs.lg, cmp-lg',
      ['[cs.CL]', '[stat.*]', '[hep-th.*]', '[cs.LG]', '[cs.CL]'],
    ],
    ['a category of physics', 'physics.chem-ph', ['[physics.chem-ph]']],
    ['words that are also archives', 'math, physics', ['"math"', '"physics"']],
    [
      'what must not occur',
      'agents -survey -"red teaming" -cs.CV -web*',
      ['"agents" -"survey" -"red teaming" -[cs.CV] -web*'],
    ],
    [
      'exclusion with the minus of a typesetter',
      'agents −survey –review',
      ['"agents" -"survey" -"review"'],
    ],
    ['exclusion alone', '-survey', ['-"survey"']],
    ['programming languages', 'C++, C#, C', ['"c++"', '"c#"', '"c"']],
    ['other scripts', '强化学习, обучение, Éclair', ['"强化 学习"', '"обучение"', '"eclair"']],
    ['semicolons and lines for commas', 'a; b\nc', ['"a"', '"b"', '"c"']],
    [
      'the commas of other scripts',
      '语言、视觉，学习；强化, a، b',
      ['"语言"', '"视觉"', '"学习"', '"强化"', '"a"', '"b"'],
    ],
    ['a category in quotes as words', '"cs.CL"', ['"cs cl"']],
    ['a star elsewhere', 'a*b, *c', ['"a b"', '"c"']],
    ['small words that look like operators', 'or and not', ['"or" "and" "not"']],
    [
      'a colon inside a word of no field',
      'RT:2, 12:30, arXiv:2404.01234',
      ['"rt 2"', '"12 30"', '"arxiv 2404 01234"'],
    ],
    ['a plus, as elsewhere for what must occur', '+agents +robots', ['"agents" "robots"']],
    ['parentheses inside a word', 'GPT(4), O(n) bounds', ['"gpt 4"', '"o n" "bounds"']],
    ['an address', 'https://example.org/robots', ['"https example org robots"']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(parseTopics(text).issues).toEqual([]);
  });

  it('nothing at all', () => {
    for (const text of ['', '   ', ',', ' , ;\n,'])
      expect(parseTopics(text)).toEqual({ topics: [], issues: [] });
  });
});

describe('operators', () => {
  it.each([
    ['a OR b', '("a" | "b")'],
    ['a | b || c', '("a" | "b" | "c")'],
    ['a|b', '("a" | "b")'],
    ['a AND b', '"a" "b"'],
    ['a && b & c', '"a" "b" "c"'],
    ['a NOT b', '"a" -"b"'],
    ['a AND NOT b', '"a" -"b"'],
    ['a ANDNOT b', '"a" -"b"'],
    ['NOT b', '-"b"'],
    ['NOT -b', '-"b"'],
    ['NOT a b', '-"a" "b"'],
    ['a NOT b c', '"a" -"b" "c"'],
    ['a OR NOT b', '("a" | -"b")'],
    ['NOT (a b)', '-("a" "b")'],
    ['-(a OR b)', '-("a" | "b")'],
    ['-(-a)', '"a"'],
    ['--a', '-"a"'],
    ['a (b)', '"a" "b"'],
    ['(((a)))', '"a"'],
    ['a (b (c))', '"a" "b" "c"'],
    ['(a OR (b OR c))', '("a" | "b" | "c")'],
    ['(a OR b) c', '("a" | "b") "c"'],
    ['（a OR b） c', '("a" | "b") "c"'],
    ['(a)(b)', '"a" "b"'],
    ['"a"OR"b"', '("a" | "b")'],
    ['(a OR b)AND(c OR d)', '("a" | "b") ("c" | "d")'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
    expect(complaints(text)).toEqual([]);
  });

  it('OR binds weaker than words side by side', () => {
    expect(read('a b OR c d')).toEqual(['("a" "b" | "c" "d")']);
    expect(read('a AND b OR c')).toEqual(['("a" "b" | "c")']);
    expect(read('a OR b -c')).toEqual(['("a" | "b" -"c")']);
  });

  it('inside parentheses a comma is an OR and the end of a line is a blank', () => {
    expect(read('(a, b; c) d')).toEqual(['("a" | "b" | "c") "d"']);
    expect(read('(a OR\n  b)\nc')).toEqual(['("a" | "b")', '"c"']);
    expect(read('(a\nb)')).toEqual(['"a" "b"']);
    expect(complaints('(a,, b,)')).toEqual([]);
  });

  it('in quotes are words', () => {
    expect(read('"OR" "AND"')).toEqual(['"or" "and"']);
  });
});

describe('fields', () => {
  it.each([
    ['title:agents', 'title:"agents"'],
    ['TITLE:agents', 'title:"agents"'],
    ['title:"language agents"', 'title:"language agents"'],
    ['title:robot*', 'title:robot*'],
    ['-title:survey', '-title:"survey"'],
    ['title:-survey', '-title:"survey"'],
    ['title:-"a b"', '-title:"a b"'],
    ['cat:-(cs.CL OR cs.CV)', '-([cs.CL] | [cs.CV])'],
    ['title:(a OR "b c" -d)', '(title:"a" | title:"b c" -title:"d")'],
    ['title:(a author:b)', 'title:"a" author:"b"'],
    ['title:a|b', '(title:"a" | title:"b")'],
    ['title：agents', 'title:"agents"'],
    ['ti:a abs:b au:c jr:d kw:e', 'title:"a" abstract:"b" author:"c" venue:"d" keyword:"e"'],
    ['au:del_maestro', 'author:"del maestro"'],
    ['all:electron', '"electron"'],
    ['organization:Mila affiliation:Mila', 'org:"mila" org:"mila"'],
    ['cat:cs.CL', '[cs.CL]'],
    ['cat:math', '[math.*]'],
    ['cat:"cs.LG"', '[cs.LG!]'],
    ['cat:neuroscience', '[ neuroscience]'],
    ['cat:(cs.CL OR stat.ML)', '([cs.CL] | [stat.ML])'],
    ['title:cs.CL', 'title:"cs cl"'],
    ['has:code', 'has:code'],
    ['has:code|data', '(has:code | has:data)'],
    ['has:(code demo)', 'has:code has:demo'],
    ['has:datasets has:models has:Videos', 'has:data has:model has:video'],
    ['stars:>100', 'stars{more:100}'],
    ['stars:>=1.5k', 'stars{atLeast:1500}'],
    ['stars:<1,000', 'stars{less:1000}'],
    ['stars:≤2m', 'stars{atMost:2000000}'],
    ['stars: >100', 'stars{more:100}'],
    ['stars:> 100', 'stars{more:100}'],
    ['upvotes:=7', 'upvotes{atLeast:7,atMost:7}'],
    ['comments:7', 'comments{atLeast:7,atMost:7}'],
    ['points:10..50', 'points{atLeast:10,atMost:50}'],
    ['points:10..*', 'points{atLeast:10}'],
    ['citations:[10 TO 50]', 'citations{atLeast:10,atMost:50}'],
    ['stars:(>10 <50)', 'stars{more:10} stars{less:50}'],
    ['age:<7d', 'age{less:7}'],
    ['age:12h', 'age{atMost:0.5}'],
    ['age:>=2w', 'age{atLeast:14}'],
    ['age:1m..1y', 'age{atLeast:31,atMost:366}'],
    ['age:<3days', 'age{less:3}'],
    ['age:< 2 weeks robots', 'age{less:14} "robots"'],
    ['age:1 day', 'age{atMost:1}'],
    ['after:2026-01-31', '2026-01-31..'],
    ['after:2026-01', '2026-01-01..'],
    ['since:2026', '2026-01-01..'],
    ['before:2026-03', '..2026-03-01'],
    ['before:2026/3/9', '..2026-03-09'],
    ['after:20260309', '2026-03-09..'],
    ['date:2026-03', '2026-03-01..2026-04-01'],
    ['year:2024-2026', '2024-01-01..2027-01-01'],
    ['date:2026-01..2026-02', '2026-01-01..2026-03-01'],
    ['date:2026-02..*', '2026-02-01..'],
    ['date:>2026-02', '2026-03-01..'],
    ['date:>=2026-02', '2026-02-01..'],
    ['date:<2026-02', '..2026-02-01'],
    ['date:<=2026-02', '..2026-03-01'],
    ['submittedDate:[202601010000 TO 202602012359]', '2026-01-01..2026-02-01T23:59:00.001Z'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
    expect(complaints(text)).toEqual([]);
  });

  it('name the terms that they make', () => {
    const [topic] = parseTopics('ti:robot* "a b" -title:x stars:>10 cat:cs.CL').topics;
    const texts: string[] = [];
    const visit = (query: Query) => {
      if (query.kind === 'term') texts.push(query.text);
      else for (const one of [query.of].flat()) visit(one);
    };
    visit(topic?.query as Query);
    expect(texts).toEqual(['title:robot*', '"a b"', 'title:x', 'stars:>10', 'cat:cs.CL']);
  });
});

describe('synonyms', () => {
  const sketch = (text: string, synonyms?: false | Record<string, string[]>) =>
    parseTopics(text, { synonyms }).topics.map(({ query }) => sketchQuery(query));

  it('go from the abbreviation to the long form and back', () => {
    expect(sketch('RAG')).toEqual(['"rag=retrieval augmented generation"']);
    expect(sketch('LLMs')).toEqual(['"llms=large language model"']);
    expect(sketch('"large language models"')).toEqual(['"large language models=llm"']);
    expect(sketch('retrieval-augmented-generation')).toEqual([
      '"retrieval augmented generation=rag"',
    ]);
  });

  it('are seen in words side by side, however they are cut', () => {
    expect(sketch('reinforcement learning robots')).toEqual([
      '("reinforcement" "learning" | "rl") "robots"',
    ]);
    expect(sketch('retrieval-augmented generation')).toEqual([
      '("retrieval augmented" "generation" | "rag")',
    ]);
    expect(sketch('multimodal large language models')).toEqual([
      '("multimodal" "large" "language" "models" | "mllm=multimodal llm")',
    ]);
    expect(sketch('title:(reinforcement learning)')).toEqual([
      '(title:"reinforcement" title:"learning" | title:"rl")',
    ]);
  });

  it('are not made of words that stand apart, in other fields or in quotes', () => {
    const apart = [
      'title:reinforcement learning',
      'reinforcement "learning"',
      'reinforcement, learning',
    ];
    for (const text of apart) expect(sketch(text)).toEqual(read(text));
  });

  it('hold in what is excluded', () => {
    expect(sketch('agents -RL')).toEqual(['"agents" -"rl=reinforcement learning"']);
  });

  it('are not looked for where somebody asks for the letters or a person', () => {
    expect(sketch('"RL"')).toEqual(['"rl"']);
    expect(sketch('author:"AI"')).toEqual(['author:"ai"']);
    expect(sketch('author:AI')).toEqual(['author:"ai"']);
  });

  it('can be switched off, added and taken away', () => {
    expect(sketch('RL, reinforcement learning', false)).toEqual([
      '"rl"',
      '"reinforcement" "learning"',
    ]);
    const own = { SAM: ['segment anything model'], rl: [] };
    expect(sketch('SAM, "segment anything models", RL, LLM', own)).toEqual([
      '"sam=segment anything model"',
      '"segment anything models=sam"',
      '"rl"',
      '"llm=large language model"',
    ]);
  });
});

describe('categories by name', () => {
  const categories = () => [
    { code: 'cs.LG', name: 'Machine Learning' },
    { code: 'stat.ML', name: 'Machine Learning' },
    { code: 'cs.CV', name: 'Computer Vision and Pattern Recognition' },
    { code: 'cs.*', name: 'Computer Science' },
    { code: 'stat.CO', name: 'Computation' },
    { code: 'cs.CL', name: 'Computation and Language' },
  ];
  it.each([
    ['cat:"machine learning"', '[cs.LG stat.ML machine learning]'],
    ['cat:"Computer Vision"', '[cs.CV computer vision]'],
    ['cat:"computer science"', '[cs.* computer science]'],
    ['cat:computation', '[stat.CO computation]'],
    ['cat:language', '[cs.CL language]'],
    ['cat:robotics', '[ robotics]'],
  ])('%s', (text, expected) => {
    const { topics, issues } = parseTopics(text, { categories });
    expect(topics.map(({ query }) => sketchQuery(query))).toEqual([expected]);
    expect(issues).toEqual([]);
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
    expect(parseTopics('My  Robots: robot*, 学习: 强化, 学习： 强化').topics).toMatchObject([
      { name: 'My Robots', text: 'robot*' },
      { name: '学习', text: '强化' },
      { name: '学习', text: '强化' },
    ]);
  });

  it('may hold an operator or parentheses as words', () => {
    expect(parseTopics('RL OR Robots: a, Agents (LLM): b').topics).toMatchObject([
      { name: 'RL OR Robots', text: 'a' },
      { name: 'Agents (LLM)', text: 'b' },
    ]);
  });

  it('need no blank before quotes and parentheses, unless they are fields', () => {
    expect(parseTopics('Agents:"a b" OR c, Robots:(a OR b)').topics).toMatchObject([
      { name: 'Agents', text: '"a b" OR c' },
      { name: 'Robots', text: '(a OR b)' },
    ]);
  });

  it('end at a colon with a blank after it, not inside a word', () => {
    expect(read('subject:agents')).toEqual(['"subject agents"']);
    expect(parseTopics('12:30 meetings').topics[0]?.name).toBe('12:30 meetings');
  });

  it('end at the first colon', () => {
    expect(parseTopics('A: b: c').topics).toMatchObject([{ name: 'A', text: 'b: c' }]);
    expect(read('A: b: c')).toEqual(['"b" "c"']);
  });

  it('are plain words: a phrase, a field or an exclusion before a colon makes none', () => {
    expect(parseTopics('"a b" c: d').topics).toMatchObject([{ name: '"a b" c: d' }]);
    expect(read('"a b" c: d')).toEqual(['"a b" "c" "d"']);
    expect(read('-x y: z')).toEqual(['-"x" "y" "z"']);
    expect(read('title:x y: z')).toEqual(['title:"x" "y" "z"']);
  });

  it('stand outside of parentheses', () => {
    expect(read('(Fun: robots)')).toEqual(['"fun" "robots"']);
  });

  it('are no part of what is looked for', () => {
    expect(read('Fun: robots')).toEqual(['"robots"']);
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
    ['an open quotation mark without words', 'a, "', ['unclosed-quote: "', 'empty-term: "']],
    ['an operator first', 'OR agents', ['misplaced-operator: OR']],
    ['an operator last', 'agents OR, robots', ['misplaced-operator: OR']],
    ['operators in a row', 'a OR OR AND b', ['misplaced-operator: OR', 'misplaced-operator: AND']],
    ['an operator before another', 'a AND OR b', ['misplaced-operator: AND']],
    ['two ANDs', 'a AND AND b', ['misplaced-operator: AND']],
    ['an exclusion of nothing', 'a NOT, b', ['misplaced-operator: NOT']],
    ['an excluded operator', 'agents -OR', ['misplaced-operator: -OR']],
    ['an operator last in parentheses', '(a AND) b', ['misplaced-operator: AND']],
    ['an operator before a comma in parentheses', '(a AND, b)', ['misplaced-operator: AND']],
    ['an operator alone', 'OR', ['misplaced-operator: OR']],
    ['an open parenthesis', '(a, b', ['unbalanced-parenthesis: (']],
    [
      'a row of parentheses',
      'a))), (((b',
      ['unbalanced-parenthesis: )))', 'unbalanced-parenthesis: ((('],
    ],
    ['a field without a value', 'a, title:', ['field-or-name: title:']],
    ['a comparison without a field', 'stars >100', ['bad-value: >100']],
    ['a number below zero', 'stars:-5', ['bad-value: stars:-5']],
    ['a parenthesis too many', 'a), b', ['unbalanced-parenthesis: )']],
    [
      'parentheses the wrong way',
      'a ) b (',
      ['unbalanced-parenthesis: )', 'unbalanced-parenthesis: ('],
    ],
    ['an open parenthesis of a field', 'title:(a, b', ['unbalanced-parenthesis: title:(']],
    ['empty parentheses', 'a -() b', ['empty-term: -()']],
    ['a mistyped field', 'titel:agents', ['unknown-field: titel:agents']],
    ['a name without a blank', 'Agents:language', ['unknown-field: Agents:language']],
    ['a field with a blank', 'title: agents', ['field-or-name: title:']],
    ['a field with a blank further on', 'robots author: x', ['field-or-name: author:']],
    ['a field with a blank where no name can be', '"a" author: x', ['field-or-name: author:']],
    ['a number that is none', 'agents, stars:>many', ['bad-value: stars:>many']],
    ['a number below zero', 'stars:>-5', ['bad-value: stars:>-5']],
    ['a comparison with nothing', 'a stars:>, b', ['bad-value: stars:>']],
    ['an operator that does not exist', 'stars:<>5', ['bad-value: stars:<>5']],
    ['a range without an end', 'stars:5..x', ['bad-value: stars:5..x']],
    ['a date that does not exist', 'after:2026-02-30', ['bad-value: after:2026-02-30']],
    ['a day in words', 'before:yesterday', ['bad-value: before:yesterday']],
    ['an age without a unit', 'age:<7', ['bad-value: age:<7']],
    ['a thing that no paper has', 'has:money', ['bad-value: has:money']],
    ['one such thing of two', 'has:code|money', ['bad-value: has:code|money']],
    ['a field of signs', 'title:???', ['empty-term: title:???']],
    ['nearness of Lucene', '"a b"~3, robot~1', ['unknown-operator: ~3', 'unknown-operator: ~1']],
    ['weights of Lucene', '"a b"^2 (c d)^1.5', ['unknown-operator: ^2', 'unknown-operator: ^1.5']],
  ])('are pointed at: %s', (_, text, expected) => {
    expect(complaints(text)).toEqual(expected);
  });

  it('are mended by what was meant', () => {
    const expected = (text: string) => parseTopics(text).issues[0]?.expected;
    expect(expected('titel:agents')).toContain('title:');
    expect(expected('autor:agents')).toContain('author:');
    expect(expected('star:>x')).toContain('stars:>10');
    expect(expected('has:cdoe')).toMatch(/^code;/);
    expect(expected('subject:agents')).toContain('blank');
    for (const name of FIELD_NAMES) expect(expected('subject:agents')).toContain(name);
  });

  it('do not cost the other topics, nor what is right in their own', () => {
    expect(read('first, "open second, third')).toEqual(['"first"', '"open second third"']);
    expect(read('first, agents - , *, A:, last')).toEqual(['"first"', '"agents"', '"last"']);
    expect(read('(a, b')).toEqual(['"a"', '"b"']);
    expect(read('title:(a, b')).toEqual(['"a"', '"b"']);
    expect(read('a stars:>many b')).toEqual(['"a" "b"']);
    expect(read('a OR stars:>many')).toEqual(['"a"']);
    expect(read('a OR OR b')).toEqual(['("a" | "b")']);
    expect(read('title: agents')).toEqual(['"agents"']);
    expect(read('"a b"~3')).toEqual(['"a b"']);
    expect(read('has:code|money')).toEqual(['has:code']);
  });

  it('come in the order of the text', () => {
    expect(complaints('"" a) stars:x')).toEqual([
      'empty-term: ""',
      'unbalanced-parenthesis: )',
      'bad-value: stars:x',
    ]);
  });

  it('are told once where parentheses lie too deep, and no word is lost', () => {
    const deep = `${'(a OR ('.repeat(30)}b${'))'.repeat(30)}`;
    expect(complaints(deep)).toHaveLength(1);
    expect(complaints(deep)[0]).toBe('too-deep: (');
    expect(read(deep)[0]?.match(/"a"/g)).toHaveLength(30);
  });
});

describe('any text', () => {
  const pieces = [
    'a',
    'OR ',
    'AND ',
    'NOT ',
    'title:',
    'has:',
    'stars:',
    'age:<',
    'after:',
    '1d',
    '2026',
  ];
  const signs = [...'b-*:,;"“” \n.()|+~^<>=[]1'];
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...pieces, ...signs), { maxLength: 40 }).map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  );

  /** How deep a query is nested, measured without recursion. */
  const depthOf = (query: Query) => {
    let depth = 0;
    for (let level: Query[] = [query]; level.length > 0; depth++)
      level = level.flatMap((one) => (one.kind === 'term' ? [] : [one.of].flat()));
    return depth;
  };

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
        for (const topic of topics) {
          expect(topic.name).not.toBe('');
          expect(text).toContain(topic.text);
          expect(sketchQuery(topic.query)).not.toBe('');
          expect(JSON.parse(JSON.stringify(topic))).toEqual(topic);
          expect(depthOf(topic.query)).toBeLessThan(70);
        }
      }),
      { numRuns: 1_000 },
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
      { numRuns: 1_000 },
    );
  });

  it.each([
    'a',
    'a ',
    '"',
    '-',
    ':',
    'a: ',
    'a,',
    '*',
    'cs.CL ',
    '学',
    '- ',
    '(',
    ')',
    '(a ',
    'a(',
    '-(a OR ',
    'OR ',
    'a OR ',
    '|',
    'NOT ',
    'title:',
    'title:(',
    'stars:>1,',
    'stars:[1 ',
    'reinforcement ',
    'a_',
    '~',
    'has:code|',
  ])('of a megabyte of "%s" does not stop it', { timeout: 60_000 }, (piece) => {
    const { topics } = parseTopics(piece.repeat(1_000_000 / piece.length));
    expect(topics.length).toBeLessThanOrEqual(500_000);
  });
});
