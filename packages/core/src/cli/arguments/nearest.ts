/**
 * The name that somebody who typed a word probably meant: at most a third of its letters, and at
 * least two, may differ (Levenshtein distance). Undefined when none is near.
 */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const most = Math.max(2, Math.floor(word.length / 3));
  let best: { name: string; distance: number } | undefined;
  for (const name of names) {
    const distance = distanceBetween(word.toLowerCase().slice(0, 40), name.toLowerCase());
    if (distance <= most && distance < name.length && distance < (best?.distance ?? Infinity))
      best = { name, distance };
  }
  return best?.name;
}

function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
