import { describe, expect, it } from 'vitest';
import { htmlToText, looksLikeHtml } from './html-to-text.ts';

describe('htmlToText', () => {
  it.each([
    [
      'tags inside a line',
      'The <i>E. coli</i> <b>K</b>-12, H<sub>2</sub>O',
      'The E. coli K-12, H2O',
    ],
    [
      'block tags',
      '<p>One</p><p>two<br>three</p><ul><li>four<li>five</ul>',
      'One two three four five',
    ],
    ['cells', '<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    ['entities', 'R&amp;D &lt;3 caf&eacute; &#x5B66;&nbsp;x', 'R&D <3 café 学 x'],
    ['scripts and styles', 'a<script>alert("<p>x")</script><style>p{}</style>b', 'ab'],
    ['comments and sections', 'a<!-- <p>x</p> -->b<![CDATA[c]]>', 'ab'],
    ['elements of JATS', '<jats:p>One</jats:p> <jats:italic>two</jats:italic>', 'One two'],
    ['TeX', "<p>$\\mu$LO and R\\'esum\\'e</p>", 'μLO and Résumé'],
    ['no HTML at all', 'plain  text\n here', 'plain text here'],
    ['nothing', '', ''],
  ])('reads %s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('decodes entities once: HTML that is talked about stays as it is written', () => {
    expect(htmlToText('<p>the tag &amp;lt;b&amp;gt; and &lt;i&gt;</p>')).toBe(
      'the tag &lt;b&gt; and <i>',
    );
  });

  it('keeps what only looks like a tag', () => {
    expect(htmlToText('<p>Vec<T> where x<y and z>0</p>')).toBe('Vec<T> where x<y and z>0');
    expect(htmlToText('<p>for a <b and c> d</p>, i<a p')).toBe('for a <b and c> d , i<a p');
    expect(htmlToText('<p>it holds that x<y</p>')).toBe('it holds that x<y');
    expect(htmlToText('if x<y then all is well')).toBe('if x<y then all is well');
    expect(htmlToText('cut off here <a href="http')).toBe('cut off here');
  });

  it.each([
    '<b>',
    '<div>',
    '<p><b>',
    '<p>',
    '</p>',
    '<x ',
    '<',
    '<a b="',
    '<script>',
    '<!--',
    '&amp',
    '<![CDATA[',
  ])('needs no more time than two megabytes of %s are long', { timeout: 60_000 }, (piece) => {
    expect(htmlToText(`first ${piece.repeat(2_000_000 / piece.length)}`)).toMatch(/^first/);
  });
});

describe('looksLikeHtml', () => {
  it.each(['a <b>c</b>', '<p>x', 'x<br/>y', 'a</div>', '<IMG src="x">'])(
    'sees it in %s',
    (text) => {
      expect(looksLikeHtml(text)).toBe(true);
    },
  );

  it.each(['x < y > z', 'Vec<T>', 'a<b', 'if a <b then c', 'a <b and c> d', '<3', '&lt;b&gt;', ''])(
    'does not in %s',
    (text) => {
      expect(looksLikeHtml(text)).toBe(false);
    },
  );
});
