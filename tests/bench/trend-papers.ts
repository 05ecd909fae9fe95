import type { Paper } from '@trending-papers/core';
import type { Look, Post } from './trend-data.ts';
import { isDaily, type RankedList } from './trend-tasks.ts';

// The lists as papers, the way parseListing and mergeListings give them.

/** The papers of a list, each with its counts as seen, and what was seen of it before as its history. */
export function papersOf({ candidates }: RankedList): Paper[] {
  return candidates.map(({ look, earlier }) => paperOf(look, earlier));
}

/** The moment at which a list is ranked: when the last of its papers was seen. */
export function momentOf({ candidates }: RankedList): string {
  return instant(Math.max(...candidates.map(({ look }) => look.at)));
}

function paperOf(look: Look, earlier: readonly Look[]): Paper {
  const looks = [...earlier, look];
  const daily = looks.findLast(isDaily);
  const listedAt = looks.findLast((one) => one.listedAt !== undefined)?.listedAt;
  const hasCode = looks.some(({ stars }) => stars !== undefined);
  // A page that gives stars alone leaves the votes as they were: the history says who saw what.
  const history = (isDaily(look) ? earlier : looks).map(observationOf);
  return {
    ...bare(`arxiv:${look.id}`, { arxiv: look.id }),
    ...(look.publishedAt !== undefined && { publishedAt: instant(look.publishedAt) }),
    ...(listedAt !== undefined && { listedAt: instant(listedAt) }),
    links: hasCode ? [{ rel: 'code', url: `https://github.com/example/${look.id}` }] : [],
    counts: {
      ...(daily && { upvotes: daily.upvotes, comments: daily.comments }),
      ...(look.stars !== undefined && { stars: look.stars }),
      observedAt: instant(look.at),
    },
    ...(history.length > 0 && { history }),
    provenance: [{ source: 'huggingface', url: `https://huggingface.co/papers/${look.id}` }],
  };
}

function observationOf(look: Look): NonNullable<Paper['history']>[number] {
  return {
    observedAt: instant(look.at),
    ...(isDaily(look) && { upvotes: look.upvotes, comments: look.comments }),
    ...(look.stars !== undefined && { stars: look.stars }),
  };
}

/** Posts as papers seen at a moment, with every change before it as their history. */
export function postPapers(posts: readonly Post[], at: number): Paper[] {
  return posts.map((post) => {
    const last = post.times.findLastIndex((time) => time <= at);
    const seen = (index: number) => ({
      points: post.points[index] ?? 0,
      comments: post.comments[index] ?? 0,
    });
    return {
      ...bare(post.id, {}),
      listedAt: instant(post.born),
      counts: { ...seen(last), observedAt: instant(at) },
      history: post.times
        .slice(1, last + 1)
        .map((time, index) => ({ ...seen(index + 1), observedAt: instant(time) })),
      provenance: [{ source: 'hacker-news' }],
    };
  });
}

function bare(id: string, ids: Paper['ids']): Paper {
  return {
    ...{ id, ids, title: id, authors: [], categories: [], keywords: [], links: [], counts: {} },
    provenance: [],
  };
}

/** An instant to the second: 2026-06-12T08:00:00Z. */
export function instant(hours: number): string {
  return new Date(Math.round(hours * 3_600) * 1_000).toISOString().replace('.000Z', 'Z');
}
