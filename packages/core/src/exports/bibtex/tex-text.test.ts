import { describe, expect, it } from 'vitest';
import { texText } from './tex-text.ts';

describe('signs that TeX gives a meaning', () => {
  it.each([
    ['a & b', String.raw`a \& b`],
    ['100%', String.raw`100\%`],
    ['$5 and $6', String.raw`\$5 and \$6`],
    ['#1', String.raw`\#1`],
    ['a_b', String.raw`a\_b`],
    ['~', String.raw`\textasciitilde{}`],
    ['2^n', String.raw`2\textasciicircum{}n`],
    [String.raw`C:\n`, String.raw`C:\textbackslash{}n`],
    ['a<b>|c|', String.raw`a\textless{}b\textgreater{}\textbar{}c\textbar{}`],
    ['{a}', String.raw`\{a\}`],
    ['a -- b --- c', 'a -{}- b -{}-{}- c'],
    ['Über 论文 – “x” 😀', 'Über 论文 – “x” 😀'],
  ])('%s', (text, tex) => {
    expect(texText(text)).toBe(tex);
  });

  it('braces that do not pair are called by their names, in the whole text', () => {
    expect(texText('{a} {')).toBe(String.raw`\textbraceleft{}a\textbraceright{} \textbraceleft{}`);
    expect(texText('} {')).toBe(String.raw`\textbraceright{} \textbraceleft{}`);
  });
});

describe('formulas', () => {
  it.each([
    ['of $O(N^2)$ and $x_1$', 'of $O(N^2)$ and $x_1$'],
    [String.raw`a_b $\{x_1\}$ c_d`, String.raw`a\_b $\{x_1\}$ c\_d`],
    [String.raw`$\left\{ x \right.$`, String.raw`$\left\lbrace{} x \right.$`],
    [String.raw`$\{x$ and {y}`, String.raw`$\lbrace{}x$ and \{y\}`],
    [String.raw`$5\%$ of $n\%$`, String.raw`$5\%$ of $n\%$`],
  ])('stay: %s', (text, tex) => {
    expect(texText(text)).toBe(tex);
  });

  it.each([
    ['$x^{2$', String.raw`\$x\textasciicircum{}\textbraceleft{}2\$`],
    ['$a%b$ $x$', String.raw`\$a\%b\$ $x$`],
    ['$a#b$', String.raw`\$a\#b\$`],
  ])('that TeX could not set are text: %s', (text, tex) => {
    expect(texText(text)).toBe(tex);
  });
});
