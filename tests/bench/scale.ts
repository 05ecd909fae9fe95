import { parseListing } from '@trending-papers/core';
import { atomOf, dailyItem } from './inputs.ts';

const SIZES = [1e5, 1e6, 1e7, 1e8];

/** Whether time grows with size and no faster: nanoseconds per byte from 100 kB to 100 MB. */
export function benchScale(): void {
  console.log('\nTime per byte as listings grow');
  const entry = atomOf(1).length;
  const item = JSON.stringify(dailyItem(1)).length;
  const shapes: Readonly<Record<string, (size: number) => string>> = {
    'arXiv Atom': (size) => atomOf(Math.ceil(size / entry)),
    'Hugging Face JSON': (size) => JSON.stringify(items(Math.ceil(size / item))),
    'Hugging Face JSON Lines': (size) =>
      items(Math.ceil(size / item))
        .map((one) => JSON.stringify(one))
        .join('\n'),
  };
  for (const [name, make] of Object.entries(shapes))
    for (const size of SIZES) run(name, make(size));
}

function items(count: number): object[] {
  return Array.from({ length: count }, (_, index) => dailyItem(index));
}

function run(name: string, text: string): void {
  const bytes = Buffer.from(text);
  const repeats = Math.max(1, Math.ceil(3e6 / bytes.length));
  for (let n = 0; n < repeats; n++) parseListing(bytes);
  const start = performance.now();
  let papers = 0;
  for (let n = 0; n < repeats; n++) papers = parseListing(bytes).papers.length;
  const took = (performance.now() - start) / repeats;
  const perByte = ((took * 1e6) / bytes.length).toFixed(1);
  console.log(
    `  ${name.padEnd(26)} ${(bytes.length / 1e6).toFixed(1).padStart(6)} MB ${String(papers).padStart(6)} papers ${took.toFixed(1).padStart(9)} ms ${perByte.padStart(6)} ns/byte`,
  );
}
