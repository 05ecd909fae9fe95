import type { Attention } from './attention.ts';

/**
 * Share of their last points that Hacker News posts had at an age in hours, measured on posts of two
 * domains from 2022 to 2024 (docs/ranking.md).
 */
const HACKER_NEWS = [
  [0, 0.053],
  [0.5, 0.08],
  [1, 0.128],
  [2, 0.218],
  [3, 0.302],
  [4, 0.368],
  [6, 0.476],
  [8, 0.543],
  [10, 0.602],
  [12, 0.654],
  [16, 0.734],
  [20, 0.786],
  [24, 0.818],
  [30, 0.846],
  [36, 0.861],
  [48, 0.902],
  [72, 0.95],
  [96, 0.967],
  [120, 0.977],
  [168, 0.987],
  [240, 0.997],
  [336, 1],
] as const;

/** Points: as measured; then next to nothing comes. */
export const pointAttention: Attention = {
  arrived: pointsArrived,
  prior: 0.02,
  since: 'cameUp',
};

function pointsArrived(age: number): number {
  let [fromAge, fromShare]: readonly [number, number] = HACKER_NEWS[0];
  for (const [toAge, toShare] of HACKER_NEWS) {
    if (toAge > age)
      return fromShare + ((toShare - fromShare) * (age - fromAge)) / (toAge - fromAge);
    [fromAge, fromShare] = [toAge, toShare];
  }
  return fromShare + 0.001 * Math.log(age / fromAge);
}
