import { describe, expect, it } from 'vitest';
import { parseListing } from '../parse-listing.ts';

const note = (content: object, rest: object = {}) => ({ id: 'a', forum: 'a', content, ...rest });
const first = (content: object, rest?: object) =>
  parseListing({ notes: [note(content, rest)] }).papers[0];

describe('notes of OpenReview', () => {
  it('are read in both versions of the API', () => {
    const old = first({
      title: 'T',
      authors: ['A B'],
      authorids: ['~A_B1'],
      'TL;DR': 'Short.',
      pdf: '/pdf/x.pdf',
      keywords: 'one, two',
    });
    expect(old).toMatchObject({
      id: 'openreview:a',
      summary: 'Short.',
      keywords: ['one', 'two'],
      authors: [{ name: 'A B', url: 'https://openreview.net/profile?id=~A_B1' }],
    });
    expect(old?.links).toContainEqual({ rel: 'pdf', url: 'https://openreview.net/pdf/x.pdf' });
    const since = {
      title: { value: 'T' },
      authors: { value: [{ fullname: 'A B', username: '~A_B1' }] },
      code: { value: 'https://github.com/a/b' },
    };
    expect(first(since)).toMatchObject({ title: 'T', authors: [{ name: 'A B' }] });
    expect(first(since)?.links).toContainEqual({ rel: 'code', url: 'https://github.com/a/b' });
  });

  it('that answer a paper are counted, not read', () => {
    const reply = { id: 'r', forum: 'a', replyto: 'a', content: { title: 'Official Review' } };
    const listing = parseListing({ notes: [note({ title: 'T' }), reply, { ...reply, id: 's' }] });
    expect(listing.papers).toHaveLength(1);
    expect(listing.issues).toMatchObject([
      { code: 'no-papers', message: expect.stringContaining('2 of 3') },
    ]);
  });

  it('keep publication, change and listing apart', () => {
    const times = { pdate: 1781222400000, cdate: 1, tcdate: 1729220267174, mdate: 1729222348525 };
    expect(first({ title: 'T' }, times)).toMatchObject({
      publishedAt: '2026-06-12T00:00:00Z',
      updatedAt: '2024-10-18T03:32:28.525Z',
      listedAt: '2024-10-18T02:57:47.174Z',
    });
  });

  it('are withdrawn by their group or invitation', () => {
    expect(
      first({ title: 'T', venueid: { value: 'X.cc/2026/Conference/Withdrawn_Submission' } })
        ?.withdrawn,
    ).toBe(true);
    expect(first({ title: 'T' }, { invitation: 'X/-/Withdrawn_Submission' })?.withdrawn).toBe(true);
    expect(first({ title: 'T', venue: 'Submitted to X' })?.withdrawn).toBeUndefined();
  });

  it('go on by offset as long as there are more', () => {
    const page = { notes: [note({ title: 'T' })], count: 3 };
    expect(parseListing(page, { url: 'https://example.org/?offset=1' }).next).toBe(
      'https://example.org/?offset=2',
    );
    expect(parseListing(page, { url: 'https://example.org/?offset=2' }).next).toBeUndefined();
  });

  it.each([
    [{ name: 'ChallengeRequiredError', message: 'Challenge', status: 403 }, /browser/],
    [{ errors: [{ type: 'notFound', path: 'id', message: 'Not there' }] }, /address/],
  ])('are errors of the source that say what to do: %j', (answer, hint) => {
    expect(() => parseListing(answer)).toThrow(
      expect.objectContaining({ code: 'source-error', hint: expect.stringMatching(hint) }),
    );
  });
});
