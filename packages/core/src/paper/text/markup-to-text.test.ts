import { describe, expect, it } from 'vitest';
import { markupToText } from './markup-to-text.ts';

describe('markupToText', () => {
  it.each([
    ['plain text stays: 3 < 4 & 5 > 4, p<0.05', 'plain text stays: 3 < 4 & 5 > 4, p<0.05'],
    ['Growth of <i>E. coli</i> on CO<sub>2</sub>', 'Growth of E. coli on CO2'],
    ['at 10<sup>-3</sup> m<sup>2</sup>, the 4<sup>th</sup>', 'at 10⁻³ m², the 4th'],
    ['<jats:title>ABSTRACT</jats:title><jats:p>One.</jats:p><jats:p>Two.</jats:p>', 'One. Two.'],
    ['<p>One</p><p>two</p>', 'One two'],
    [
      '<jats:sec>\n <jats:title>Aim</jats:title><jats:p>To see.</jats:p></jats:sec><jats:sec><jats:title>Why?</jats:title>So.</jats:sec>',
      'Aim: To see. Why? So.',
    ],
    ['Life of &lt;i&gt;Homo&lt;/i&gt; &amp;amp; us', 'Life of Homo & us'],
    ['if a &lt; b and c &gt; d', 'if a < b and c > d'],
    ['unknown <foo> stays, and <bar x', 'unknown <foo> stays, and <bar x'],
    ['x <b and c> y', 'x <b and c> y'],
    [
      'see <mml:math><mml:msub><mml:mi>x</mml:mi><mml:mn>1</mml:mn></mml:msub></mml:math>.',
      'see x1.',
    ],
    [
      'of <jats:alternatives><jats:tex-math>\\documentclass{minimal} \\begin{document}$$x_1$$\\end{document}</jats:tex-math><mml:math><mml:mi>x</mml:mi></mml:math></jats:alternatives> here',
      'of $x_1$ here',
    ],
    ['<math><semantics><mi>x</mi><annotation>\\x</annotation></semantics></math>', 'x'],
    ['below &amp;lt;5% in R&amp;amp;D', 'below <5% in R&D'],
    ['open <i>to the end', 'open to the end'],
    ['where <i>p</i> <0.05 and q <b is small', 'where p <0.05 and q <b is small'],
    ['<i>a</i> <think and go on <b', 'a <think and go on <b'],
    ['', ''],
  ])('%s', (source, text) => {
    expect(markupToText(source)).toBe(text);
  });

  it.each(['<i>', '</i>', '<sup>1</sup>', '<', '<a ', '&lt;i&gt;', '<p/>', '<title>'])(
    'needs no more time than a megabyte of %s is long',
    { timeout: 60_000 },
    (piece) => {
      expect(typeof markupToText(piece.repeat(1_000_000 / piece.length))).toBe('string');
    },
  );
});
