import { describe, expect, it } from 'vitest';
import { isListingError, type ListingError } from '../../errors/listing-error.ts';
import {
  type ListItem,
  listItem,
  listPage,
  listSection,
  NEW_INDEX,
} from '../../fixtures/arxiv-listings.ts';
import { parseListing } from '../parse-listing.ts';

/** The one paper of a page since 2024 that has no other. */
function paperOf(item: Partial<ListItem>, heading = 'Fri, 12 Jun 2026') {
  const page = listPage(listSection(heading, listItem({ title: 'T', place: 1, ...item })));
  const { papers, issues } = parseListing(page, { format: 'arxiv-html' });
  expect(issues).toEqual([]);
  return papers[0];
}

function refusal(html: string): ListingError {
  try {
    parseListing(html, { format: 'arxiv-html' });
  } catch (error) {
    if (isListingError(error)) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('a page since 2024', () => {
  it('is read to the last detail', () => {
    const item = listItem({
      title: 'Maß &amp; Shirts: $x^2 &lt; y$ by G\\"odel',
      place: 7,
      comments:
        '9 pages; code at <a href="https://github.com/example/shirts" rel="external noopener nofollow" class="link-external link-https">this https URL</a>',
      journal: 'Journal of Shirts 7 (2026) 1-9',
      authors:
        '<a href="https://arxiv.org/search/cs?searchtype=author&amp;query=M">Zoé Müller</a>, <a href="x">Ada Example</a> (CNRS, Paris)',
      abstract: 'They fold.<br>Then they rest.',
    });
    expect(
      parseListing(listPage(listSection('Fri, 12 Jun 2026 (showing first 1 of 9 entries )', item))),
    ).toEqual({
      format: 'arxiv-html',
      title: 'Robotics',
      date: '2026-06-12',
      next: 'https://arxiv.org/list/cs.RO/recent?skip=50&show=50',
      issues: [],
      papers: [
        {
          id: 'arxiv:2606.05007',
          ids: { arxiv: '2606.05007' },
          title: 'Maß & Shirts: $x^2 < y$ by Gödel',
          abstract: 'They fold. Then they rest.',
          authors: [{ name: 'Zoé Müller' }, { name: 'Ada Example', affiliation: 'CNRS, Paris' }],
          listedAt: '2026-06-12',
          venue: 'Journal of Shirts 7 (2026) 1-9',
          categories: ['cs.RO', 'cs.AI'],
          keywords: [],
          links: [
            { rel: 'abstract', url: 'https://arxiv.org/abs/2606.05007' },
            { rel: 'pdf', url: 'https://arxiv.org/pdf/2606.05007' },
            { rel: 'code', url: 'https://github.com/example/shirts' },
          ],
          counts: {},
          provenance: [{ source: 'arxiv', url: 'https://arxiv.org/abs/2606.05007', position: 1 }],
        },
      ],
    });
  });

  it('names one day for new papers, cross-lists and replacements, which alone were updated on it', () => {
    const page = listPage(
      listSection('New submissions (showing 1 of 1 entries)', listItem({ title: 'A', place: 1 })) +
        listSection(
          'Cross submissions (showing 1 of 1 entries)',
          listItem({ title: 'B', place: 2, kind: '(cross-list from math.OC)' }),
        ) +
        listSection(
          'Replacement submissions (showing 1 of 1 entries)',
          listItem({ title: 'C', place: 3, kind: '(replaced)' }),
        ),
      NEW_INDEX,
    );
    const { papers, date } = parseListing(page);
    expect(date).toBe('2026-06-12');
    expect(papers.map(({ title, listedAt, updatedAt }) => [title, listedAt, updatedAt])).toEqual([
      ['A', '2026-06-12', undefined],
      ['B', '2026-06-12', undefined],
      ['C', '2026-06-12', '2026-06-12'],
    ]);
  });

  it('of several days names a day for each paper, and none for the listing', () => {
    const page = listPage(
      listSection(
        'Fri, 12 Jun 2026 (showing 1 of 1 entries )',
        listItem({ title: 'A', place: 1 }),
      ) +
        listSection(
          'Thu, 11 Jun 2026 (showing first 1 of 8 entries )',
          listItem({ title: 'B', place: 2 }),
        ),
    );
    const { papers, date } = parseListing(page);
    expect(date).toBeUndefined();
    expect(papers.map(({ listedAt }) => listedAt)).toEqual(['2026-06-12', '2026-06-11']);
  });

  it('of a month names no day', () => {
    const { papers, date } = parseListing(
      listPage(`<dl id='articles'>${listItem({ title: 'A', place: 1 })}</dl>`),
    );
    expect(date).toBeUndefined();
    expect(papers).toMatchObject([{ title: 'A' }]);
    expect(papers[0]).not.toHaveProperty('listedAt');
  });

  it('knows papers by identifiers of the old style', () => {
    expect(paperOf({ id: 'hep-th/9901001' })?.id).toBe('arxiv:hep-th/9901001');
  });

  it('without news is empty', () => {
    for (const nothing of [
      '<p>No updates today.</p>',
      listSection('', '<p>No updates for this time period.</p>'),
    ]) {
      const { papers, issues, date } = parseListing(listPage(nothing, NEW_INDEX));
      expect([papers, issues, date]).toEqual([[], [], undefined]);
    }
  });

  it('may leave the authors out', () => {
    expect(paperOf({ authors: '(author list is unavailable)' })?.authors).toEqual([]);
  });

  it('shortens long lists of authors, whose rest is no author', () => {
    const authors =
      '<a href="x">A. One</a>, <a href="x">B. Two</a>, et al. (12 additional authors not shown)';
    expect(paperOf({ authors })?.authors).toEqual([{ name: 'A. One' }, { name: 'B. Two' }]);
  });

  it('says in its comments that a paper was withdrawn', () => {
    expect(paperOf({ comments: 'This paper has been withdrawn by the author' })?.withdrawn).toBe(
      true,
    );
  });

  it('names an entry without a title by its identifier', () => {
    const page = listPage(
      listSection('', listItem({ title: '', place: 1 }) + listItem({ title: 'B', place: 2 })),
    );
    const { papers, issues } = parseListing(page);
    expect(papers.map(({ id }) => id)).toEqual(['arxiv:2606.05001', 'arxiv:2606.05002']);
    expect(issues).toMatchObject([{ code: 'missing-title', where: 'entry 1' }]);
  });

  it('keeps an entry whose <dd> is missing', () => {
    const [term = ''] = listItem({ title: 'A', place: 1 }).split('<dd>');
    const page = listPage(listSection('', term + listItem({ title: 'B', place: 2 })));
    expect(parseListing(page).papers.map(({ id }) => id)).toEqual([
      'arxiv:2606.05001',
      'arxiv:2606.05002',
    ]);
    const last = listPage(listSection('', listItem({ title: 'B', place: 2 }) + term));
    expect(parseListing(last).papers.map(({ id }) => id)).toEqual([
      'arxiv:2606.05002',
      'arxiv:2606.05001',
    ]);
  });

  it('that breaks off keeps its whole entries, and says so', () => {
    const page = listPage(
      listSection('', listItem({ title: 'A', place: 1 }) + listItem({ title: 'B', place: 2 })),
    );
    const { papers, issues } = parseListing(page.slice(0, page.lastIndexOf('What it is')));
    expect(papers.map(({ title }) => title)).toEqual(['A']);
    expect(issues).toMatchObject([{ code: 'truncated', where: 'entry 2' }]);
  });

  it('takes the address of the next page from its own address', () => {
    const { next } = parseListing(listPage(''), {
      url: 'https://export.arxiv.org/list/cs.RO/recent',
    });
    expect(next).toBe('https://export.arxiv.org/list/cs.RO/recent?skip=50&show=50');
  });

  it('that is the last has no next one', () => {
    const page = listPage('')
      .replace('<span>1-50</span>', '<a href=/list/cs.RO/recent?skip=0>1-50</a>')
      .replace(/<a href=\S+>51-98<\/a>/, '<span>51-98</span>');
    expect(parseListing(page).next).toBeUndefined();
  });

  it('that was saved after its formulas were typeset gives their source', () => {
    const title = `Of <span class="MathJax_Preview" style="color: inherit;">x</span><span class="MathJax" id="MathJax-Element-1-Frame"><nobr>x2</nobr><span class="MJX_Assistive_MathML"><math><mi>x</mi></math></span></span><script type="math/tex" id="MathJax-Element-1">x^2</script> and $y$`;
    expect(paperOf({ title })?.title).toBe('Of $x^2$ and $y$');
  });
});

describe('a page until 2023', () => {
  const item = (place: number, kind: string, title: string) => `
<dt><a name="item${place}">[${place}]</a>&nbsp;  <span class="list-identifier"><a href="/abs/1806.0000${place}" title="Abstract">arXiv:1806.0000${place}</a>${kind} [<a href="/pdf/1806.0000${place}" title="Download PDF">pdf</a>, <a href="/format/1806.0000${place}" title="Other formats">other</a>]</span></dt>
<dd>
<div class="meta">
<div class="list-title mathjax">
<span class="descriptor">Title:</span> ${title}

</div>
<div class="list-authors">
<span class="descriptor">Authors:</span> 
<a href="/search/cs?searchtype=author&amp;query=M">Zoé Müller</a>, 
<a href="/search/cs?searchtype=author&amp;query=E">Ada Example</a>

</div>
<div class="list-comments mathjax">
<span class="descriptor">Comments:</span> Demo at <a href="https://huggingface.co/spaces/x/y">this https URL</a>

</div>
<div class="list-subjects">
<span class="descriptor">Subjects:</span> <span class="primary-subject">High Energy Physics - Theory (hep-th)</span>; Popular Physics (physics.pop-ph)

</div>
<p class="mathjax">What it is about.
</p>
</div>
</dd>`;
  const page = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>cs updates</title></head><body>
<div id="content"><div id="dlpage"><h1>High Energy Physics</h1>
<small>[ total of 30 entries:  <b>1-25</b> | <a href="/list/hep-th/new?skip=25&amp;show=25">26-30</a> ]</small><br />
<h3>New submissions for Fri,  8 Jun 18</h3>
<dl>${item(1, '', 'First')}
</dl>
<h3>Cross-lists for Fri,  8 Jun 18</h3>
<dl>${item(2, '&nbsp;(cross-list from cs.LG)&nbsp;', 'Second')}
</dl>
<h3>Replacements for Fri,  8 Jun 18</h3>
<dl>${item(3, '&nbsp;(replaced)&nbsp;', 'Third')}
</dl></div></div></body></html>`;

  it('says the same in other markup', () => {
    const { papers, issues, ...facts } = parseListing(page);
    expect(issues).toEqual([]);
    expect(facts).toEqual({
      format: 'arxiv-html',
      title: 'High Energy Physics',
      date: '2018-06-08',
      next: 'https://arxiv.org/list/hep-th/new?skip=25&show=25',
    });
    expect(
      papers.map(({ id, title, listedAt, updatedAt }) => [id, title, listedAt, updatedAt]),
    ).toEqual([
      ['arxiv:1806.00001', 'First', '2018-06-08', undefined],
      ['arxiv:1806.00002', 'Second', '2018-06-08', undefined],
      ['arxiv:1806.00003', 'Third', '2018-06-08', '2018-06-08'],
    ]);
    expect(papers[0]).toMatchObject({
      abstract: 'What it is about.',
      authors: [{ name: 'Zoé Müller' }, { name: 'Ada Example' }],
      categories: ['hep-th', 'physics.pop-ph'],
      links: [{ rel: 'abstract' }, { rel: 'pdf' }, { rel: 'demo' }],
    });
  });

  it('may be a piece copied from one', () => {
    const piece = page.slice(page.indexOf('<dl>'), page.indexOf('</dl>') + 5);
    expect(parseListing(piece)).toMatchObject({
      format: 'arxiv-html',
      papers: [{ title: 'First' }],
      issues: [],
    });
  });
});

describe('any other page', () => {
  it('is refused', () => {
    expect(refusal('<!doctype html><h1>Hello</h1><p>Some words').code).toBe('malformed');
  });

  it('needs no more time than it is long', { timeout: 60_000 }, () => {
    for (const piece of [
      '<div id="dlpage">',
      '<dl><dt>',
      '<dd>',
      '<h3>Fri for ',
      '<span>1-2</span>',
      '<a href=/abs/>arXiv:',
      '(',
    ])
      for (const html of [
        `<!doctype html><div id="dlpage">${piece.repeat(1_000_000 / piece.length)}`,
      ])
        try {
          parseListing(html, { format: 'arxiv-html' });
        } catch (error) {
          if (!isListingError(error)) throw error;
        }
  });
});
