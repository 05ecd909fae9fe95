import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChipSource, chipsOf } from './chip.ts';

const id = fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'e');
const ids = fc.array(id, { maxLength: 7 });
const source = fc
  .record({
    all: ids,
    choices: fc.array(fc.record({ ids, isPhrase: fc.boolean(), isRising: fc.boolean() }), {
      maxLength: 5,
    }),
  })
  .map(
    ({ all, choices }): ChipSource => ({
      choices: choices.map(({ isPhrase, isRising }, at) => ({
        name: `Topic ${at}`,
        topic: `t${at}`,
        isPhrase,
        isRising,
      })),
      matches: { all, byChoice: choices.map((choice) => choice.ids) },
    }),
  );
const all = { name: 'All', topic: '', isRising: false };

test('chips count what they leave, of the found and of all; phrases without papers have none', () => {
  fc.assert(
    fc.property(source, fc.option(fc.uniqueArray(id), { nil: undefined }), (from, found) => {
      const [first, ...others] = chipsOf(from, all, found && new Set(found));
      const count = (some: readonly string[]) =>
        found ? found.filter((id) => some.includes(id)).length : some.length;
      expect(first).toEqual({
        ...all,
        count: count(from.matches.all),
        whole: from.matches.all.length,
      });
      const expected = from.choices.flatMap(({ isPhrase, ...choice }, at) => {
        const papers = from.matches.byChoice[at] ?? [];
        if (isPhrase && papers.length === 0) return [];
        return { ...choice, count: count(papers), whole: papers.length };
      });
      expect(others).toEqual(expected);
    }),
  );
});
