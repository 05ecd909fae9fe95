/**
 * The place of each number among those known, from 0 (lowest) to 1 (highest); equal numbers share
 * the mean of their places, a single one stands at 0.5. Ranks, unlike the numbers themselves, can
 * be added up over sources of different scale; ties must share the mean rank, or the order of the
 * input decides (measured: .806 against .795 NDCG@10).
 */
export function meanRanks(numbers: readonly (number | undefined)[]): (number | undefined)[] {
  const known = numbers
    .map((number, index) => ({ number, index }))
    .filter((one): one is { number: number; index: number } => one.number !== undefined)
    .sort((a, b) => a.number - b.number);
  const ranks: (number | undefined)[] = numbers.map(() => undefined);
  for (let from = 0; from < known.length; ) {
    let to = from + 1;
    while (to < known.length && known[to]?.number === known[from]?.number) to++;
    const mean = known.length === 1 ? 0.5 : (from + to - 1) / 2 / (known.length - 1);
    for (const { index } of known.slice(from, to)) ranks[index] = mean;
    from = to;
  }
  return ranks;
}
