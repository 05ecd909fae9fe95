/** Something to time: a name and what to run. */
export type Runs = Readonly<Record<string, () => unknown>>;

/** Milliseconds that each took: the least, and the middle of all. */
export interface Timing {
  name: string;
  least: number;
  median: number;
}

/**
 * Times several runs against each other in one process: round by round, each once a round, so that
 * whatever slows the machine down slows all of them. The first third of the rounds warms up.
 */
export async function measure(runs: Runs, rounds = 240): Promise<Timing[]> {
  const times = new Map(Object.keys(runs).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(runs)) {
      const start = performance.now();
      await run();
      const took = performance.now() - start;
      if (round >= rounds / 3) times.get(name)?.push(took);
    }
  }
  return [...times].map(([name, all]) => {
    const sorted = all.toSorted((one, other) => one - other);
    return { name, least: sorted[0] ?? 0, median: sorted[sorted.length >> 1] ?? 0 };
  });
}

/** A table of timings, each with how many times as long as the first it took. */
export function printTimings(title: string, timings: readonly Timing[]): void {
  const first = timings[0]?.median ?? 1;
  console.log(`\n${title}`);
  for (const { name, least, median } of timings) {
    const times = `${(median / first).toFixed(2)} ×`;
    console.log(
      `  ${name.padEnd(34)} least ${least.toFixed(2).padStart(8)} ms   median ${median.toFixed(2).padStart(8)} ms   ${times.padStart(8)}`,
    );
  }
}
