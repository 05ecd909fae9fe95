import type { CachedAnswer, ResponseCache } from './response-cache.ts';

/** Options of {@link memoryCache}. */
export interface MemoryCacheOptions {
  /** The most bytes to keep; what was not used for longest goes first. Default 16 MiB. */
  maxBytes?: number | undefined;
}

/** Keeps answers in memory as long as it lives itself. */
export function memoryCache({
  maxBytes = 16 * 1024 * 1024,
}: MemoryCacheOptions = {}): ResponseCache {
  // A map remembers the order in which its keys came: the first is the one unused for longest.
  const answers = new Map<string, CachedAnswer>();
  let size = 0;
  const drop = (key: string) => {
    size -= answers.get(key)?.bytes.byteLength ?? 0;
    answers.delete(key);
  };
  return {
    async get(key) {
      const answer = answers.get(key);
      if (answer) {
        answers.delete(key);
        answers.set(key, answer);
      }
      return answer && { ...answer };
    },
    async set(key, answer) {
      drop(key);
      if (answer.bytes.byteLength > maxBytes) return;
      answers.set(key, { ...answer });
      size += answer.bytes.byteLength;
      for (const oldest of answers.keys()) {
        if (size <= maxBytes) break;
        drop(oldest);
      }
    },
    async delete(key) {
      drop(key);
    },
  };
}
