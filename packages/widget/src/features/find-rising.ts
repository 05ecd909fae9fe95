import type { Paper } from '@trending-papers/core';
import type { RisingQuery, RisingTopic } from '../rankers/rising-topics.ts';
import type { FeaturePanel } from './feature.ts';
import { inquireAtOnce, inquireLater } from './inquire.ts';

/** So many papers are looked through between two frames; longer lists at leisure. */
const AT_ONCE = 200;
const DAY_MS = 86_400_000;

type Rising = readonly RisingTopic[];

/** By list, what was last looked for and found: chips and chart ask for the same. */
const known = new WeakMap<readonly Paper[], { asked: string; found: Rising | Promise<Rising> }>();

/** The phrases that rise in a list; a promise of them when it is not short. */
export function findRising(
  panel: FeaturePanel,
  papers: readonly Paper[],
  query: RisingQuery,
): Rising | Promise<Rising> {
  const { topics, window, now } = query;
  // Within a day nothing of it changes.
  const asked = [topics, window, Math.floor(now / DAY_MS)].join('\n');
  const last = known.get(papers);
  if (last?.asked === asked) return last.found;
  const found =
    papers.length <= AT_ONCE
      ? inquireAtOnce(papers, 'rising', query)
      : inquireLater(panel, papers, 'rising', query).then((rising) => rising ?? []);
  known.set(papers, { asked, found });
  return found;
}
