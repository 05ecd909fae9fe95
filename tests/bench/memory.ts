import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dailyItem } from './inputs.ts';

const SIZES = [1e8, 4e8, 1e9];
const command = fileURLToPath(new URL('../../packages/core/dist/cli.js', import.meta.url));
const tellPeak =
  'process.on("exit", () => process.stderr.write("peak " + process.resourceUsage().maxRSS))';

/** Whether `convert` needs no more memory for a longer file: JSON Lines from 100 MB to 1 GB. */
export async function benchMemory(): Promise<void> {
  console.log('\nMemory of `trending-papers convert`, JSON Lines to JSON Lines');
  const folder = mkdtempSync(join(tmpdir(), 'memory-'));
  try {
    for (const size of SIZES) {
      const file = join(folder, `${size}.jsonl`);
      const count = await writeItems(file, size);
      const start = performance.now();
      const peak = peakOf(file, join(folder, 'out.jsonl'));
      const seconds = (performance.now() - start) / 1000;
      console.log(
        `  ${(size / 1e6).toFixed(0).padStart(5)} MB ${String(count).padStart(7)} papers ${seconds.toFixed(1).padStart(7)} s   peak ${peak.toFixed(0).padStart(4)} MB`,
      );
      rmSync(file);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeItems(file: string, size: number): Promise<number> {
  const stream = createWriteStream(file);
  let count = 0;
  for (let length = 0; length < size; count++) {
    const line = `${JSON.stringify(dailyItem(count))}\n`;
    length += line.length;
    if (!stream.write(line)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
  return count;
}

/** The most memory that was resident, in MB. */
function peakOf(file: string, out: string): number {
  const { stderr, status } = spawnSync(
    process.execPath,
    [
      ...['--import', `data:text/javascript,${encodeURIComponent(tellPeak)}`],
      ...[command, 'convert', file, '--to', 'jsonl', '-o', out],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
}
