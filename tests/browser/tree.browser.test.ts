import { expect, test } from 'vitest';
import { paper } from './fixtures.ts';
import { mount } from './mount.ts';
import { spoken } from './spoken.ts';

test('a screen reader finds the panel, its list, its papers and what can be done, by name', async () => {
  await mount('<trending-papers lang="en" subscribe-url="/subscribe"></trending-papers>', {
    papers: [
      paper({
        title: 'Agents that remember',
        abstract: 'Memory.',
        listedAt: '2026-06-12',
        publishedAt: '2026-06-12',
        counts: { upvotes: 40 },
      }),
      paper({ title: 'Proofs', listedAt: '2026-06-10', publishedAt: '2020-01-01' }),
    ],
  });
  const tree = await spoken();
  expect(tree).toEqual(
    expect.arrayContaining([
      'region: Trending papers',
      'heading: Trending papers New',
      'group: Period',
      'button: Earlier',
      'button: Later',
      'image: New',
      'heading: New Agents that remember',
      'link: Agents that remember',
      'article: Agents that remember',
      'region: Get trending papers in your email inbox!',
      'textbox: Email',
      'button: Subscribe',
    ]),
  );
  // The number of votes is read as words, not as a bare figure.
  expect(tree).toContain('StaticText: 40 upvotes');
  expect(tree.filter((one) => one.startsWith('listitem'))).toHaveLength(1);
});
