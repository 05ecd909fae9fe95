import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../analysis/vocabulary.ts';
import { makePaper } from '../fixtures/papers.ts';
import { areNearDuplicates, keepApart } from './near-duplicates.ts';
import { sketcher } from './similarity-sketch.ts';

const sketch = sketcher(new Vocabulary());

function areNear(title: string, other: string, names = ['Ada', 'Ada']): boolean {
  const [one, two] = [title, other].map((text, index) => {
    const name = names[index];
    const paper = makePaper({ title: text, authors: name ? [{ name }] : [] });
    return { paper, sketch: sketch(paper) };
  });
  if (!one || !two) throw new Error('no papers');
  expect(areNearDuplicates(two, one)).toBe(areNearDuplicates(one, two));
  return areNearDuplicates(one, two);
}

describe('two papers look like one', () => {
  const title = 'A study of walking robots in the snow';

  it.each([
    ['the same title', title],
    ['other cases and signs', 'A Study of Walking Robots: In the Snow!'],
    ['inflections', 'A Study of Walking Robot in the Snows'],
    ['one word more', `${title} today`],
    ['four of five words', 'A study of walking robots in the snow today again'],
  ])('with %s', (_, other) => {
    expect(areNear(title, other)).toBe(true);
  });

  it('only with an author in common, unless the titles are the same or one has no authors', () => {
    const other = `${title} today`;
    expect(areNear(title, other, ['Ada', 'Bob'])).toBe(false);
    expect(areNear(title, other, ['Ada', 'ADA'])).toBe(true);
    expect(areNear(title, other, ['Ada'])).toBe(true);
    expect(areNear(title, title, ['Ada', 'Bob'])).toBe(true);
  });

  it.each([
    ['titles of one author that share half their words', 'A study of flying birds in the snow'],
    ['titles of eight words of which one differs', 'A study of walking robots in the rain'],
    ['a title that is the beginning of another', 'A study'],
    ['a title of signs', '???'],
  ])('not with %s', (_, other) => {
    expect(areNear(title, other)).toBe(false);
    expect(areNear(other, title)).toBe(false);
  });

  it('not for want of words', () => {
    expect(areNear('?', '!')).toBe(false);
  });

  it('in scripts without spaces as well', () => {
    expect(areNear('大型语言模型的推理能力研究', '大型语言模型的推理能力研究')).toBe(true);
    expect(areNear('大型语言模型的推理能力研究', '蛋白质折叠')).toBe(false);
  });

  it('when their titles changed since', () => {
    const paper = makePaper({ title: 'Before' });
    expect(sketch(paper)).toBe(sketch(paper));
    const before = sketch(paper);
    paper.title = 'After';
    expect(sketch(paper)).not.toEqual(before);
    paper.keywords = ['More'];
    expect(sketch(paper).terms).toHaveLength(2);
  });
});

describe('an order without near-duplicates side by side', () => {
  const apart = (text: string, last?: string, places = text.length) =>
    keepApart([...text], last, places, (one, other) => one === other).join('');

  it.each([
    ['', ''],
    ['abc', 'abc'],
    ['aab', 'aba'],
    ['aaabc', 'abaca'],
    ['aabbc', 'ababc'],
    ['aabb', 'abab'],
    ['baaa', 'baaa'],
    ['aaaabbbb', 'abababab'],
    ['aabbccdd', 'ababcdcd'],
  ])('is moved as little as can be: %s', (text, expected) => {
    expect(apart(text)).toBe(expected);
  });

  it('goes by what stands before it', () => {
    expect(apart('ab', 'a')).toBe('ba');
    expect(apart('aa', 'a')).toBe('aa');
  });

  it('loses nothing, and begins the same however many places are wanted', () => {
    const text = fc.array(fc.constantFrom(...'abcd'), { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, fc.nat({ max: 31 }), (order, places) => {
        const whole = apart(order);
        expect([...whole].sort()).toEqual([...order].sort());
        expect(apart(order, undefined, places)).toBe(whole.slice(0, places));
        const twin = [...whole].findIndex((one, i) => one === whole[i + 1]);
        // Side by side only at the end, where nothing else is left.
        if (twin >= 0) expect(new Set(whole.slice(twin)).size).toBe(1);
      }),
    );
  });

  it('takes no time for thousands of copies', () => {
    const many = 'a'.repeat(20_000) + 'b'.repeat(20_000);
    expect(apart(many)).toBe('ab'.repeat(20_000));
  });
});
