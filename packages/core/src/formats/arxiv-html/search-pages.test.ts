import { describe, expect, it } from 'vitest';
import { parseListing } from '../parse-listing.ts';

const result = (id: string, title: string, dates: string) => `
    <li class="arxiv-result">
      <div class="is-marginless">
        <p class="list-title is-inline-block"><a href="https://arxiv.org/abs/${id}">arXiv:${id}</a>
          <span>&nbsp;[<a href="https://arxiv.org/pdf/${id}">pdf</a>, <a href="https://arxiv.org/format/${id}">other</a>]&nbsp;</span>
        </p>
        <div class="tags is-inline-block">
          <span class="tag is-small is-link tooltip is-tooltip-top" data-tooltip="Robotics">cs.RO</span>
          <span class="tag is-small is-grey tooltip is-tooltip-top" data-tooltip="Artificial Intelligence">cs.AI</span>
        </div>
        <div class="is-inline-block" style="margin-left: 0.5rem">
          <div class="tags has-addons">
            <span class="tag is-dark is-size-7">doi</span>
            <span class="tag is-light is-size-7"><a class="" href="https://doi.org/10.1234/Shirts.1">10.1234/Shirts.1 <i class="fa fa-external-link" aria-hidden="true"></i></a></span>
          </div>
        </div>
      </div>
      <p class="title is-5 mathjax">
        ${title}
      </p>
      <p class="authors">
        <span class="has-text-black-bis has-text-weight-semibold">Authors:</span>
        <a href="/search/?searchtype=author&amp;query=M">Zoé Müller</a>,
        <a href="/search/?searchtype=author&amp;query=E">Ada Example</a>
      </p>
      <p class="abstract mathjax">
        <span class="has-text-black-bis has-text-weight-semibold">Abstract</span>:
        <span class="abstract-short has-text-grey-dark mathjax" id="${id}v2-abstract-short" style="display: inline;">
          &hellip;a <span class="search-hit mathjax">fold</span>&hellip; <a class="is-size-7" style="white-space: nowrap;" onclick="x">&#9661; More</a>
        </span>
        <span class="abstract-full has-text-grey-dark mathjax" id="${id}v2-abstract-full" style="display: none;">
          They make a <span class="search-hit mathjax">fold</span>. Code: <a href="https://github.com/example/fold">this https URL</a>.
          <a class="is-size-7" style="white-space: nowrap;" onclick="x">&#9651; Less</a>
        </span>
      </p>
      <p class="is-size-7">${dates}</p>
      <p class="comments is-size-7">
        <span class="has-text-black-bis has-text-weight-semibold">Comments:</span>
        <span class="has-text-grey-dark mathjax">The paper was withdrawn</span>
      </p>
      <p class="comments is-size-7">
        <span class="has-text-black-bis has-text-weight-semibold">Journal ref:</span>
        Journal of Shirts 7
      </p>
    </li>`;

const label = (text: string) =>
  `<span class="has-text-black-bis has-text-weight-semibold">${text}</span>`;
const REVISED = `${label('Submitted')} 9 June, 2026; ${label('v1')} submitted 30 May, 2026; ${label('originally announced')} May 2026.`;
const NEW = `${label('Submitted')} 9 June, 2026; ${label('originally announced')} June 2026.`;

const page = (results: string) => `<!DOCTYPE html>
<html lang="en"><head><title>Search | arXiv e-print repository</title></head><body>
<main><h1 class="title is-clearfix">
    Showing 1&ndash;2 of 51 results for all: <span class="mathjax">fold</span>
</h1>
<nav class="pagination"><a href="" class="pagination-previous is-invisible">Previous</a>
<a href="/search/?query=fold&amp;start=50" class="pagination-next">Next</a></nav>
<ol class="breathe-horizontal" start="1">${results}</ol></main></body></html>`;

describe('results of a search', () => {
  const whole = page(
    result('2605.01001', 'Shirts That $x$', REVISED) + result('hep-th/9901001', 'B', NEW),
  );

  it('are read to the last detail', () => {
    const { papers, ...facts } = parseListing(whole);
    expect(facts).toEqual({
      format: 'arxiv-html',
      title: 'Showing 1–2 of 51 results for all: fold',
      next: 'https://arxiv.org/search/?query=fold&start=50',
      issues: [],
    });
    expect(papers[0]).toEqual({
      id: 'arxiv:2605.01001',
      ids: { arxiv: '2605.01001', doi: '10.1234/shirts.1' },
      version: 2,
      title: 'Shirts That $x$',
      abstract: 'They make a fold. Code: https://github.com/example/fold.',
      authors: [{ name: 'Zoé Müller' }, { name: 'Ada Example' }],
      publishedAt: '2026-05-30',
      updatedAt: '2026-06-09',
      listedAt: '2026-05',
      venue: 'Journal of Shirts 7',
      categories: ['cs.RO', 'cs.AI'],
      keywords: [],
      links: [
        { rel: 'abstract', url: 'https://arxiv.org/abs/2605.01001' },
        { rel: 'pdf', url: 'https://arxiv.org/pdf/2605.01001' },
        { rel: 'abstract', url: 'https://doi.org/10.1234/shirts.1' },
        { rel: 'code', url: 'https://github.com/example/fold' },
      ],
      withdrawn: true,
      counts: {},
      provenance: [{ source: 'arxiv', url: 'https://arxiv.org/abs/2605.01001', position: 1 }],
    });
  });

  it('with one version were published, not updated', () => {
    const { id, publishedAt, updatedAt, listedAt } = parseListing(whole).papers[1] ?? {};
    expect([id, publishedAt, updatedAt, listedAt]).toEqual([
      'arxiv:hep-th/9901001',
      '2026-06-09',
      undefined,
      '2026-06',
    ]);
  });

  it('that break off keep the whole ones', () => {
    const { papers, issues } = parseListing(whole.slice(0, whole.lastIndexOf('Comments')));
    expect(papers.map(({ title }) => title)).toEqual(['Shirts That $x$']);
    expect(issues).toMatchObject([{ code: 'truncated', where: 'entry 2' }]);
  });

  it('may be none', () => {
    const none = page('').replace(
      /<ol.*<\/ol>/s,
      '<p>Sorry, your query for all: fold returned no results.</p>',
    );
    expect(parseListing(none)).toMatchObject({ format: 'arxiv-html', papers: [], issues: [] });
  });
});
