// @vitest-environment node
import { html, noChange, nothing, svg } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { describe, expect, test } from 'vitest';
import { printValue } from './print-value.ts';

/** What is printed, without the comments for hydration. */
const printed = (value: unknown) => printValue(value).replace(/<!--\/?lit-[^>]*-->/g, '');

describe('what is printed', () => {
  test('is text, whatever it holds', () => {
    const text = `</p><script>alert("1")</script>'&amp;<!--`;
    const escaped =
      '&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;amp;&lt;!--';
    expect(printed(html`<p title=${text}>${text}</p>`)).toBe(
      `<p title="${escaped}">${escaped}</p>`,
    );
  });

  test('is nothing for nothing', () => {
    expect(printed([nothing, noChange, null, undefined, ''])).toBe('');
    expect(printed(html`<a href=${nothing} title=${null} ?hidden=${false}></a>`)).toBe(
      '<a  title="" ></a>',
    );
  });

  test('has no listeners and no properties: they come with the script', () => {
    expect(
      printed(html`<input @input=${() => {}} .value=${'typed'} ${ref()} ?required=${1}>`),
    ).toBe('<input    required>');
  });

  test('is markup where an element stands for itself', () => {
    expect(printed(html`<p>${{ outerHTML: '<math><mi>x</mi></math>' }}</p>`)).toBe(
      '<p><math><mi>x</mi></math></p>',
    );
  });

  test('is drawn by templates of SVG, too', () => {
    expect(printed(html`<svg>${svg`<rect width=${3}></rect>`}</svg>`)).toBe(
      '<svg><rect width="3"></rect></svg>',
    );
  });
});

test('hydration finds each value by the comments around it', () => {
  expect(printValue(html`<p class=${'a'}>${'text'}</p>`)).toMatch(
    /^<!--lit-part [\w+/]{11}=--><!--lit-node 0--><p class="a"><!--lit-part-->text<!--\/lit-part--><\/p><!--\/lit-part-->$/,
  );
});
