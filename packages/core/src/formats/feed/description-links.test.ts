import { describe, expect, it } from 'vitest';
import { parseListing } from '../parse-listing.ts';
import { linksInDescriptions } from './description-links.ts';

const page = { rel: 'abstract', url: 'https://lab.example/1' };
const code = { rel: 'code', url: 'https://github.com/example/folding' };

function rss(description: string) {
  const text = `<rss version="2.0"><channel><title>Lab</title><item><title>Robots That Fold</title><link>https://lab.example/1</link><description><![CDATA[${description}]]></description></item></channel></rss>`;
  return parseListing(text).papers[0]?.links;
}

function atom(content: string) {
  const text = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Lab</title><entry><id>urn:1</id><title>Robots That Fold</title><link href="https://lab.example/1"/>${content}</entry></feed>`;
  return parseListing(text).papers[0]?.links;
}

describe('a link in a description', () => {
  it('is kept, be it HTML or elements, in RSS, Atom and JSON Feed', () => {
    const html =
      '<p>We fold. See <a class="x" href="https://github.com/example/folding">here</a>.</p>';
    expect(rss(html)).toEqual([page, code]);
    expect(atom(`<content type="html"><![CDATA[${html}]]></content>`)).toEqual([page, code]);
    expect(
      atom(
        `<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html}</div></summary>`,
      ),
    ).toEqual([page, code]);
    const item = { id: '1', url: 'https://lab.example/1', title: 'Robots', content_html: html };
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Lab', items: [item] };
    expect(parseListing(feed).papers[0]?.links).toEqual([page, code]);
  });

  it.each([
    ['https://huggingface.co/datasets/example/shirts', 'get it', 'data'],
    ['https://youtu.be/abc', 'watch', 'video'],
    ['https://lab.example/folding', 'Project page', 'project'],
    ['https://lab.example/folding', 'Code', 'code'],
    ['https://lab.example/folding', 'an odd word', 'other'],
    ['https://lab.example/folding?a=1&amp;b=2', 'dataset', 'data'],
    ['https://colab.research.google.com/x', '<img src="badge.svg">', 'demo'],
    ['http://lab.example/folding', '<b>demo</b>', 'demo'],
  ])('tells what it leads to by its host, else by its words: %s %s', (href, words, rel) => {
    expect(rss(`<p>Fold. <a href="${href}">${words}</a></p>`)?.[1]).toEqual({
      rel,
      url: href.replace('&amp;', '&'),
    });
  });

  it.each([
    'https://arxiv.org/abs/2404.01234',
    'https://hf.co/papers/2404.01234',
    'https://lab.example/other.pdf',
  ])('to a page of a paper is that of another work: %s', (href) => {
    expect(rss(`<p>After <a href="${href}">that paper</a></p>`)?.[1]).toEqual({
      rel: 'other',
      url: href,
    });
  });

  it('stands there once, and not beside the same one of the entry or of the abstract', () => {
    const once = '<a href="https://github.com/example/folding">code</a>';
    expect(
      rss(
        `<p>${once} ${once} https://github.com/example/folding <a href="https://lab.example/1">more</a></p>`,
      ),
    ).toEqual([page, code]);
  });

  it.each([
    'javascript:alert(1)',
    'mailto:ada@lab.example',
    '/relative',
    '#top',
    'https://twitter.com/intent/tweet?url=x',
    'https://feeds.feedburner.com/~r/x',
    `https://lab.example/${'a'.repeat(3_000)}`,
  ])('is left out where it leads to no page of its own: %s', (href) => {
    expect(rss(`<p>Fold. <a href="${href}">words</a></p>`)).toEqual([page]);
  });

  it('is left out where nothing says what it is', () => {
    expect(rss('<p>Fold. <a href="https://lab.example/x"><img src="x.png"></a></p>')).toEqual([
      page,
    ]);
  });
});

it('links stand in the order of the text, also in elements', () => {
  const anchors = ['a', 'b', 'c'].map(
    (name) => `<p><a href="https://github.com/x/${name}">x</a></p>`,
  );
  const links = atom(
    `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${anchors.join('')}</div></content>`,
  );
  expect(links?.map(({ url }) => url.at(-1))).toEqual(['1', 'a', 'b', 'c']);
});

describe('a description with links without end', () => {
  it('gives the first thirty', () => {
    const anchors = Array.from(
      { length: 1_000 },
      (_, at) => `<a href="https://github.com/x/${at}">x</a>`,
    );
    expect(linksInDescriptions([anchors.join(''), anchors.join('')])).toHaveLength(30);
    expect(rss(`<p>${anchors.join(' ')}</p>`)).toHaveLength(31);
    expect(
      atom(
        `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${anchors.join('')}</div></content>`,
      ),
    ).toHaveLength(31);
  });

  it('ends where elements nest deeper than any text', () => {
    const deep = `${'<i>'.repeat(1_000)}<a href="https://github.com/x/y">x</a>`;
    expect(linksInDescriptions([deep])).toEqual([]);
  });
});
