import { existsSync, readFileSync } from 'node:fs';
import { abstractAbout, atomFeed } from '../../packages/core/src/fixtures/listings.ts';
import { dataFolder } from '../real-data/data-folder.ts';

/** The bytes of a real listing, or of one of ours that is as large where the data is absent. */
export function realOr(path: string, ours: () => string): { bytes: Uint8Array; origin: string } {
  const file = new URL(path, dataFolder);
  if (existsSync(file)) return { bytes: readFileSync(file), origin: path };
  return { bytes: Buffer.from(ours()), origin: 'made by this benchmark (no real data here)' };
}

/** An answer of the arXiv API with that many entries, about 2.3 kB each. */
export function atomOf(count: number): string {
  return atomFeed(Array.from({ length: count }, (_, index) => atomEntry(index)).join(''), count);
}

function atomEntry(index: number): string {
  const id = `${2601 + (index % 12)}.${String(10_000 + (index % 80_000))}`;
  const authors = ['Zoé Müller', 'Wei Zhang', 'Ada Example', 'Bob Sample'];
  return `
  <entry>
    <id>http://arxiv.org/abs/${id}v1</id>
    <title>Robots That Fold Shirts, Part ${index}</title>
    <updated>2026-06-11T10:00:00Z</updated>
    <link href="https://arxiv.org/abs/${id}v1" rel="alternate" type="text/html"/>
    <link href="https://arxiv.org/pdf/${id}v1" rel="related" type="application/pdf" title="pdf"/>
    <summary>${abstractAbout(`shirt ${index}`)} ${abstractAbout('how\n  they are folded')}</summary>
    <category term="cs.RO" scheme="http://arxiv.org/schemas/atom"/>
    <category term="cs.AI" scheme="http://arxiv.org/schemas/atom"/>
    <published>2026-06-10T17:59:01Z</published>
    <arxiv:comment>12 pages, 3 figures</arxiv:comment>
    <arxiv:primary_category term="cs.RO"/>${authors.map((name) => `\n    <author><name>${name}</name></author>`).join('')}
  </entry>`;
}

/** One item of the daily papers, about 2 kB. */
export function dailyItem(index: number): object {
  const title = `Robots That Fold Shirts, Part ${index}`;
  const publishedAt = '2026-06-10T17:59:01.000Z';
  return {
    paper: {
      id: `${2601 + (index % 12)}.${String(10_000 + (index % 80_000))}`,
      title,
      summary: `${abstractAbout(`shirt ${index}`)} ${abstractAbout('how they are folded')}`,
      authors: ['Zoé Müller', 'Wei Zhang'].map((name, n) => ({ _id: String(n), name })),
      publishedAt,
      submittedOnDailyAt: '2026-06-12T00:00:00.000Z',
      upvotes: index % 90,
      ai_keywords: ['robots', 'shirts'],
    },
    title,
    publishedAt,
    thumbnail: 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/x.png',
    numComments: 1,
  };
}
