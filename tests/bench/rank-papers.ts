import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Paper, parseListing } from '@trending-papers/core';
import { dataFolder } from '../real-data/data-folder.ts';
import { dailyItem } from './inputs.ts';

const DAY = 86_400_000;
const WORDS =
  'agents robots proteins graphs diffusion language models vision speech proofs policies rewards markets oceans galaxies cells quantum kernels attention memory planning retrieval safety physics'.split(
    ' ',
  );

/** Numbers from 0 to 1, the same at every run. Source: Park and Miller 1988. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * So many papers with counts and dates of two months before `now`: with titles, abstracts and
 * authors of real papers where the data is there, else made of some words.
 */
export function papersToRank(count: number, now: number): { papers: Paper[]; origin: string } {
  const { texts, origin } = realTexts() ?? madeTexts(count);
  const next = generator(2026);
  // Mixed, so that a longer list is more of the same.
  for (let i = texts.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [texts[i], texts[j]] = [texts[j] as Paper, texts[i] as Paper];
  }
  const papers = Array.from({ length: count }, (_, index): Paper => {
    const text = texts[index % texts.length] as Paper;
    const arxiv = `26${String(index % 100).padStart(2, '0')}.${String(index).padStart(6, '0')}`;
    return {
      ...text,
      id: `arxiv:${arxiv}`,
      ids: { arxiv },
      listedAt: new Date(now - next() * 60 * DAY).toISOString(),
      counts: {
        upvotes: Math.floor(3 / next() ** 0.8) - 3,
        ...(next() < 0.5 && { stars: Math.floor(10 / next()) - 10 }),
        comments: Math.floor(2 / next() ** 0.5) - 2,
      },
    };
  });
  return { papers, origin };
}

function realTexts() {
  const [daily, conferences] = [
    'corpus/hf_daily_papers_2024-05-27_2026-08-21.jsonl.gz',
    'corpus/paperlists_confs.jsonl.gz',
  ].map((path) => new URL(path, dataFolder)) as [URL, URL];
  if (!existsSync(daily) || !existsSync(conferences)) return undefined;
  const [sample] = parseListing({ papers: [{ title: 'A sample', id: '2601.00001' }] }).papers;
  const texts = parseListing(gunzipSync(readFileSync(daily))).papers;
  for (const line of gunzipSync(readFileSync(conferences)).toString().trimEnd().split('\n')) {
    const { title, abstract, author, keywords } = JSON.parse(line);
    texts.push({
      ...(sample as Paper),
      title: title || 'Untitled',
      ...(abstract && { abstract }),
      authors: (author ?? '').split(';').map((name: string) => ({ name })),
      keywords: (keywords ?? '').split(';').filter(Boolean),
    });
  }
  return { texts, origin: 'texts of real papers' };
}

function madeTexts(count: number) {
  const next = generator(7);
  const word = () => WORDS[Math.floor(next() ** 2 * WORDS.length)];
  const made = (length: number) => Array.from({ length }, word).join(' ');
  const { papers } = parseListing(
    Array.from({ length: Math.min(count, 20_000) }, (_, index) => dailyItem(index)),
  );
  const texts = papers.map((paper) => ({ ...paper, title: made(8), abstract: made(160) }));
  return { texts, origin: 'texts made by this benchmark (no real data here)' };
}
