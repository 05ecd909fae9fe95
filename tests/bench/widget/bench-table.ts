/** A line of the table: what was asked of the panel, and what was measured. */
export interface Row {
  what: string;
  asked: string;
  panel: string;
  peers: string;
}

/** Prints lines below each other, columns aligned. */
export function printTable(title: string, rows: readonly Row[]): void {
  const all: Row[] = [{ what: title, asked: 'asked', panel: 'panel', peers: 'peers' }, ...rows];
  const width = (key: keyof Row) => Math.max(...all.map((row) => row[key].length));
  const widths = { what: width('what'), asked: width('asked'), panel: width('panel') };
  console.log('');
  for (const { what, asked, panel, peers } of all) {
    console.log(
      `  ${what.padEnd(widths.what)}  ${asked.padEnd(widths.asked)}  ${panel.padEnd(widths.panel)}  ${peers}`,
    );
  }
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Middle of some times, with the least and the most: `41 (38–55) ms`. */
export function times(numbers: readonly number[]): string {
  if (numbers.length === 0) return 'nothing measured';
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)].map(shortly);
  return `${shortly(median(numbers))} (${least}–${most}) ms`;
}

function shortly(number: number): string {
  return number < 10 ? number.toFixed(1) : number.toFixed(0);
}
