import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pid } from 'node:process';
import * as v from 'valibot';
import type { CachedAnswer, ResponseCache } from '../../transport/cache/response-cache.ts';

const LINE_FEED = 0x0a;

/** The first line of a file of the cache; the bytes of the answer follow. */
const HeadSchema = v.object({
  key: v.string(),
  length: v.number(),
  digest: v.string(),
  url: v.string(),
  storedAt: v.string(),
  date: v.exactOptional(v.string()),
  etag: v.exactOptional(v.string()),
  lastModified: v.exactOptional(v.string()),
});

/**
 * Keeps answers in a folder, one file each. A file is written beside its place and renamed, so that two
 * commands at once never read half of one; a file that is damaged, or of another address, is as good
 * as none. Nothing that goes wrong here costs the listing: `get` gives undefined and `set` does nothing.
 */
export function fileCache(folder: string): ResponseCache {
  const pathOf = (key: string) => join(folder, `${digestOf(key)}.answer`);
  return {
    async get(key) {
      try {
        return readAnswer(await readFile(pathOf(key)), key);
      } catch {
        return undefined;
      }
    },
    async set(key, answer) {
      const growing = `${pathOf(key)}.${pid}.tmp`;
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(growing, written(key, answer));
        await rename(growing, pathOf(key));
      } catch {
        await rm(growing, { force: true }).catch(() => {});
      }
    },
    async delete(key) {
      await rm(pathOf(key), { force: true }).catch(() => {});
    },
  };
}

function written(key: string, { bytes, ...facts }: CachedAnswer): Uint8Array {
  const head = { ...facts, key, length: bytes.length, digest: digestOf(bytes) };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]);
}

/** @throws SyntaxError for a head that is no JSON */
function readAnswer(file: Uint8Array, key: string): CachedAnswer | undefined {
  const end = file.indexOf(LINE_FEED);
  const head = v.safeParse(
    HeadSchema,
    JSON.parse(new TextDecoder().decode(file.subarray(0, Math.max(0, end)))),
  );
  if (!head.success) return undefined;
  const { key: kept, length, digest, ...facts } = head.output;
  const bytes = new Uint8Array(file.subarray(end + 1));
  const isWhole = kept === key && bytes.length === length && digestOf(bytes) === digest;
  return isWhole ? { ...facts, bytes } : undefined;
}

function digestOf(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
