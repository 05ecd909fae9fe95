import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToWidth } from '../../paper/text/display-width.ts';
import { markedPart, markedText } from './marked-text.ts';

const marking = { mark: (text: string) => `[${text}]`, rest: (text: string) => text };

describe('a marked text', () => {
  it.each([
    ['one two three', [[4, 7]], 40, 'one [two] three'],
    [
      'one two',
      [
        [0, 3],
        [4, 7],
      ],
      40,
      '[one] [two]',
    ],
    ['one two three', [[8, 13]], 9, 'one two…'],
    ['one two three', [[4, 7]], 6, 'one [t]…'],
    ['  one \n\n two', [[9, 12]], 40, 'one [two]'],
    ['論文 paper', [[0, 2]], 40, '[論文] paper'],
    ['one', [], 40, 'one'],
  ] as [string, [number, number][], number, string][])(
    '%j %j in %i',
    (text, ranges, most, shown) => {
      expect(markedText(text, ranges, most, marking)).toBe(shown);
    },
  );

  it('is the text cut to the width, whatever is marked', () => {
    const words = fc.array(fc.stringMatching(/^[a-z論]{1,6}$/), { maxLength: 12 });
    fc.assert(
      fc.property(
        words,
        fc.infiniteStream(fc.boolean()),
        fc.integer({ min: 1, max: 40 }),
        (all, isMarked, most) => {
          let at = 0;
          const ranges = all.flatMap((word): [number, number][] => {
            at += word.length + 1;
            return isMarked.next().value ? [[at - word.length - 1, at - 1]] : [];
          });
          const shown = markedText(all.join(' '), ranges, most, marking);
          expect(shown.replace(/[[\]]/g, '')).toBe(cutToWidth(all.join(' '), most));
        },
      ),
    );
  });
});

describe('the marked part of a text', () => {
  const filler = 'so many words '.repeat(20);
  const textAfter = (text: string, ranges: [number, number][]) => markedPart(text, ranges, 40);
  const at = (text: string, word: string): [number, number] => {
    const start = text.lastIndexOf(word);
    return [start, start + word.length];
  };

  it('is where the most is marked, with some words before and the ranges moved along', () => {
    const text = `ants ${filler}then bees and wasps sting`;
    const part = textAfter(text, [[0, 4], at(text, 'bees'), at(text, 'wasps')]);
    expect(part?.text).toMatch(/^… (?:words )?then bees and wasps sting$/);
    expect(part?.ranges.map(([start, end]) => part.text.slice(start, end))).toEqual([
      'bees',
      'wasps',
    ]);
  });

  it('is the beginning where that is near, and nothing where nothing is marked', () => {
    expect(textAfter(`an ant ${filler}`, [[3, 6]])).toMatchObject({
      text: expect.stringMatching(/^an ant/),
      ranges: [[3, 6]],
    });
    expect(textAfter(filler, [])).toBeUndefined();
  });
});
