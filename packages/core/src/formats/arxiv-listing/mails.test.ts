import { describe, expect, it } from 'vitest';
import { MAIL_HEAD } from '../../fixtures/arxiv-listings.ts';
import { parseListing } from '../parse-listing.ts';

const RULE = '-'.repeat(78);
const NEW = `\\\\
arXiv:2606.01001
Date: Wed, 10 Jun 2026 17:59:01 GMT   (243kb,D)

Title: Zoé's Shirts = 1
Authors: Zoé Müller
Categories: cs.RO
\\\\
  A first line that is so long that an encoding breaks it. Code: https://github.com/example/shirts
\\\\ ( https://arxiv.org/abs/2606.01001 ,  243kb)
`;
const CROSS = `\\\\
arXiv:2606.01002 (*cross-listing*)
Date: Tue, 9 Jun 2026 17:59:01 GMT   (14kb)

Title: Crossed
Authors: A. One
Categories: math.OC cs.RO
\\\\
  What it is about.
\\\\ ( https://arxiv.org/abs/2606.01002 ,  14kb)
`;
const REPLACED = `\\\\
arXiv:2501.01003
replaced with revised version Thu, 11 Jun 2026 18:05:58 GMT   (829kb,D)

Title: Replaced
Authors: A. One
Categories: cs.RO
Comments: v2
\\\\ ( https://arxiv.org/abs/2501.01003 ,  829kb)
`;
const BODY = `${NEW}%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-%-
${RULE}
${CROSS}%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%
${RULE}
${REPLACED}%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---
`;
const MAIL = `${MAIL_HEAD}${BODY}`;

describe('an announcement by e-mail', () => {
  it('lists new papers, cross-lists and replacements of one day', () => {
    const { papers, ...facts } = parseListing(MAIL);
    expect(facts).toEqual({
      format: 'arxiv-listing',
      title: 'cs daily 3 new + crosses received',
      date: '2026-06-12',
      issues: [],
    });
    const dates = papers.map(({ title, publishedAt, updatedAt, listedAt, abstract }) => [
      title,
      publishedAt,
      updatedAt,
      listedAt,
      abstract === undefined,
    ]);
    expect(dates).toEqual([
      ["Zoé's Shirts = 1", '2026-06-10T17:59:01Z', undefined, '2026-06-12', false],
      ['Crossed', '2026-06-09T17:59:01Z', undefined, '2026-06-12', false],
      ['Replaced', undefined, '2026-06-11T18:05:58Z', '2026-06-12', true],
    ]);
  });

  it('may have lost its head, and then names no day', () => {
    const { papers, issues, date } = parseListing(BODY);
    expect([papers.length, issues, date]).toEqual([3, [], undefined]);
    expect(papers[0]).not.toHaveProperty('listedAt');
  });

  it('is of the day that it is in UTC', () => {
    const mail = MAIL.replace('Fri, 12 Jun 26 00:31:14 GMT', 'Thu, 11 Jun 2026 20:31:14 -0400');
    expect(parseListing(mail).date).toBe('2026-06-12');
  });

  it('may have words behind an entry that look like the beginning of another', () => {
    const { papers } = parseListing(`${MAIL_HEAD}${NEW}arXiv:2606.09999 has more on this\n${NEW}`);
    expect(papers.map(({ ids }) => ids.arxiv)).toEqual(['2606.01001', '2606.01001']);
  });

  it('may announce nothing', () => {
    expect(parseListing(MAIL_HEAD)).toMatchObject({
      format: 'arxiv-listing',
      date: '2026-06-12',
      papers: [],
      issues: [],
    });
  });

  it('may be one of several in a mailbox, each with its day', () => {
    const other = `From no-reply@arxiv.org Sat Jun 13 00:31:14 2026\n${MAIL_HEAD.replace('12 Jun', '13 Jun')}${NEW.replaceAll('01001', '01009')}`;
    const { papers, date } = parseListing(
      `From no-reply@arxiv.org Fri Jun 12 00:31:14 2026\n${MAIL}\n${other}`,
    );
    expect(date).toBeUndefined();
    expect(papers.map(({ listedAt }) => listedAt)).toEqual([
      '2026-06-12',
      '2026-06-12',
      '2026-06-12',
      '2026-06-13',
    ]);
  });

  it('may be forwarded with headers of any length before it', () => {
    const received =
      `Received: from a.example.org by b.example.org; Fri, 12 Jun 2026 00:00:00 GMT\n`.repeat(80);
    expect(parseListing(`${received}${MAIL}`).papers).toEqual(parseListing(MAIL).papers);
  });
});

describe('an encoded e-mail', () => {
  const header = (encoding: string) => `Date: Fri, 12 Jun 2026 00:31:14 +0000
From: no-reply@arxiv.org
Subject: cs daily 3 new + crosses received
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: ${encoding}
`;
  const expected = parseListing(`${header('8bit')}\n${BODY}`);
  /** As RFC 2045 asks: no line beyond 76 characters, `=` and what is not ASCII in hexadecimal digits. */
  const quoted = (text: string) =>
    [...Buffer.from(text, 'utf8')]
      .map((byte) =>
        byte > 126 || byte === 0x3d
          ? `=${byte.toString(16).toUpperCase()}`
          : String.fromCharCode(byte),
      )
      .join('')
      .replace(/[^\n]{70}(?=[^\n]{6})(?<!=|=.)/g, '$&=\n');
  const base64 = (text: string) =>
    Buffer.from(text, 'utf8').toString('base64').replace(/.{76}/g, '$&\n');

  it('is read as it was meant', () => {
    expect(expected.papers).toHaveLength(3);
    expect(parseListing(`${header('quoted-printable')}\n${quoted(BODY)}`)).toEqual(expected);
    expect(parseListing(`${header('base64')}\n${base64(BODY)}`)).toEqual(expected);
    expect(
      parseListing(`${header('quoted-printable')}\n${quoted(BODY)}`.replaceAll('\n', '\r\n')),
    ).toEqual(expected);
  });

  it('may have parts, of which that in HTML is left alone', () => {
    const parts = `Date: Fri, 12 Jun 2026 00:31:14 +0000
From: no-reply@arxiv.org
Subject: cs daily 3 new + crosses received
Content-Type: multipart/alternative;
\tboundary="b=(1)"

--b=(1)
Content-Type: text/plain
Content-Transfer-Encoding: base64

${base64(BODY)}
--b=(1)
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable

<p>arXiv</p>
--b=(1)--
`;
    expect(parseListing(parts)).toEqual(expected);
  });

  it('may end anywhere', () => {
    const mail = `${header('base64')}\n${base64(BODY)}`;
    const titles = expected.papers.map(({ title }) => title);
    for (let length = 300; length < mail.length; length += 7) {
      const { papers } = parseListing(mail.slice(0, length), { format: 'arxiv-listing' });
      expect(papers.map(({ title }) => title)).toEqual(titles.slice(0, papers.length));
    }
  });
});

describe('the file of a week', () => {
  it('parts the days', () => {
    const text = `For general information, see http://arxiv.org/new/
${RULE}
\\\\
/* Fri, 12 Jun 2026 */
\\\\
${RULE}
${NEW}${RULE}
\\\\
/* Thu, 11 Jun 2026 */
\\\\
${RULE}
${CROSS}`;
    const { papers, issues, date } = parseListing(text);
    expect([issues, date]).toEqual([[], undefined]);
    expect(papers.map(({ listedAt }) => listedAt)).toEqual(['2026-06-12', '2026-06-11']);
  });
});
