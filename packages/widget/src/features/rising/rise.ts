import type { RisingTopic } from '../../rankers/rising-topics.ts';

/** A topic that rises, as a bar: how many papers there are, and how many were to be expected. */
export interface Rise extends RisingTopic {
  expected: number;
  /** Lengths of the bar from 0 to 100: up to the expected, and in all. */
  usual: number;
  whole: number;
}

/** A chart, not a table: the surest few. */
const MOST = 5;

/** The bars of the topics that rise, on one scale; what is merely common is none of them. */
export function risesOf(topics: readonly RisingTopic[]): Rise[] {
  const rising = topics.flatMap(({ expected, ...topic }) =>
    expected !== undefined && expected < topic.count
      ? { ...topic, expected: expected < 10 ? expected : Math.round(expected) }
      : [],
  );
  const shown = rising.slice(0, MOST);
  const most = Math.max(...shown.map(({ count }) => count), 1);
  const length = (papers: number) => Math.round((papers / most) * 1000) / 10;
  return shown.map((topic) => ({
    ...topic,
    usual: length(topic.expected),
    whole: length(topic.count),
  }));
}
