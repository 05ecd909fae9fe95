import type { Paper } from '@trending-papers/core';
import { seededRandom } from '../seeded-random.ts';

const HOUR = 3_600_000;
/** The moment at which the generated papers are looked at; pages are told that it is now. */
export const NOW = Date.parse('2026-06-14T12:00:00Z');

/** What papers are about: paper `n` has theme `n % THEMES.length`, whose words no other theme has. */
export const THEMES = [
  'protein folding',
  'language agents',
  'quantum circuits',
  'robot grasping',
  'weather forecasts',
  'speech synthesis',
  'graph matching',
  'galaxy surveys',
  'market auctions',
  'image denoising',
  'theorem proving',
  'traffic routing',
  'genome assembly',
  'video captioning',
  'battery chemistry',
  'climate attribution',
  'code completion',
  'music transcription',
  'privacy auditing',
  'sparse retrieval',
] as const;
const CATEGORIES = ['cs.CL', 'cs.CV', 'cs.RO', 'stat.ML', 'q-bio.BM', 'astro-ph.GA'];
const KINDS = ['A Study of', 'Better', 'Scaling', 'On', 'Rethinking', 'Fast and Frugal', 'Toward'];
const FIRST_NAMES = ['Ada', 'Bo', 'Chiara', 'Dmitri', 'Esra', 'Fumiko', 'Gaëlle', 'Hiro', 'Zoé'];
const LAST_NAMES = ['Ademi', 'Brandt', 'Costa', 'Dupont', 'Eriksen', 'Fujita', 'Lê', 'Müller'];
const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi xo zu kra plo stri'.split(' ');

/** The place of a generated paper in its list, read off its title: `… (1204)`. */
export const placeInTitle = /\((\d+)\)$/;

/**
 * The first so many of one endless list of papers: titles, abstracts of about 1,200 characters, two
 * to six authors, two or three links, counts that few have high, a fifth with a history. The same at
 * every run.
 */
export function generatedPapers(count: number): Paper[] {
  const random = seededRandom(20_261_125);
  const vocabulary = Array.from({ length: 4_000 }, () => madeWord(random));
  return Array.from({ length: count }, (_, index) => madePaper(index, random, vocabulary));
}

function madePaper(index: number, random: () => number, vocabulary: readonly string[]): Paper {
  const theme = THEMES[index % THEMES.length] ?? THEMES[0];
  const arxiv = `2606.${String(index + 1).padStart(5, '0')}`;
  const words = (count: number) => Array.from({ length: count }, () => zipf(vocabulary, random));
  const listedAt = new Date(NOW - random() * 30 * 24 * HOUR).toISOString();
  const upvotes = Math.floor(3 / random() ** 0.7) - 3;
  const hasCode = random() < 0.5;
  return {
    id: `arxiv:${arxiv}`,
    ids: { arxiv },
    title: `${pick(KINDS, random)} ${theme} with ${words(4).join(' ')} (${index})`,
    abstract: `We look at ${theme}. ${words(170).join(' ')}.`,
    authors: Array.from({ length: 2 + Math.floor(random() * 5) }, () => ({
      name: `${pick(FIRST_NAMES, random)} ${pick(LAST_NAMES, random)}`,
    })),
    publishedAt: listedAt,
    listedAt,
    categories: [pick(CATEGORIES, random)],
    keywords: [theme],
    links: [
      { rel: 'abstract', url: `https://arxiv.org/abs/${arxiv}` },
      { rel: 'pdf', url: `https://arxiv.org/pdf/${arxiv}` },
      ...(hasCode ? [{ rel: 'code' as const, url: `https://github.com/example/${index}` }] : []),
    ],
    counts: {
      upvotes,
      comments: Math.floor(2 / random() ** 0.5) - 2,
      ...(hasCode && { stars: Math.floor(10 / random()) - 10 }),
    },
    ...(index % 5 === 0 && { history: madeHistory(upvotes) }),
    provenance: [{ source: 'generated', position: index + 1 }],
  };
}

/** Three earlier looks, each a day before the next. */
function madeHistory(upvotes: number): NonNullable<Paper['history']> {
  return [3, 2, 1].map((days) => ({
    observedAt: new Date(NOW - days * 24 * HOUR).toISOString(),
    upvotes: Math.floor(upvotes / (days + 1)),
  }));
}

function madeWord(random: () => number): string {
  return Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES, random)).join(
    '',
  );
}

/** A few words are frequent and most are rare, as in real texts. */
function zipf(vocabulary: readonly string[], random: () => number): string {
  return vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? '';
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
