import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasMath, splitMath } from './split-math.ts';

const mathIn = (text: string) =>
  splitMath(text)
    .filter(({ isMath }) => isMath)
    .map((piece) => piece.text);

describe('math', () => {
  test.each([
    ['An $O(n \\log n)$ bound', ['O(n \\log n)']],
    ['$x$ and $y$', ['x', 'y']],
    ['$$\\int f$$ shown apart', ['\\int f']],
    ['in brackets \\(a^2\\) too', ['a^2']],
    ['$\\ell_1$-norms', ['\\ell_1']],
  ])('is found: %s', (text, found) => expect(mathIn(text)).toEqual(found));

  test.each([
    'from $5 to $10',
    'it costs $5',
    '$ 5 $ is money with blanks',
    'US$100 and AU$200',
    'an escaped \\$x\\$ stays',
    'one $ alone',
    '$$',
    '$$ $$',
    '\\(\\)',
  ])('is not taken out of money and loose signs: %s', (text) => {
    expect(mathIn(text)).toEqual([]);
    expect(hasMath(text)).toBe(false);
  });

  test('of more than a thousand characters is left as text', () => {
    expect(mathIn(`$${'x'.repeat(1001)}$`)).toEqual([]);
  });
});

test('no character of a text is lost or made up', () => {
  const sign = fc.constantFrom('$', '$$', '\\(', '\\)', ' ', 'x', '5', '\\', 'word', '{', '}');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const bare = (one: string) => one.replace(/[$\\()]/g, '');
      expect(
        bare(
          splitMath(text)
            .map((piece) => piece.text)
            .join(''),
        ),
      ).toBe(bare(text));
    }),
  );
});

test('a flood of signs takes no time', () => {
  expect(splitMath('$'.repeat(100_000)).length).toBeLessThanOrEqual(100_000);
  expect(splitMath('$a '.repeat(50_000)).length).toBeGreaterThan(0);
  expect(splitMath('\\('.repeat(50_000)).length).toBe(1);
});
