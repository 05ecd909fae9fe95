import type { CachedAnswer, ResponseCache } from './response-cache.ts';

/** What is needed of the platform's Cache Storage: browsers, workers, Deno and edge runtimes have it. */
export interface CacheFolders {
  open(name: string): Promise<{
    match(key: string): Promise<Response | undefined>;
    put(key: string, response: Response): Promise<void>;
    delete(key: string): Promise<boolean>;
  }>;
}

const FACTS = ['url', 'storedAt', 'date', 'etag', 'lastModified'] as const;
const headerOf = (fact: string) => `x-trending-papers-${fact.toLowerCase()}`;

/**
 * Keeps answers in the Cache Storage of the browser, beyond the visit. Where there is none (private
 * windows, insecure pages) or it is full, it keeps nothing and nothing breaks.
 *
 * @param name of the cache among those of the site.
 * @param folders the Cache Storage. Default: the platform's `caches`.
 */
export function cacheStorageCache(
  name: string,
  folders: CacheFolders | undefined = Reflect.get(globalThis, 'caches'),
): ResponseCache {
  const open = async () => folders?.open(name);
  return {
    async get(key) {
      try {
        const response = await (await open())?.match(key);
        return response && (await answerOf(response));
      } catch {
        return undefined;
      }
    },
    async set(key, answer) {
      try {
        await (await open())?.put(key, responseOf(answer));
      } catch {
        // Full or forbidden: the next request asks the network again.
      }
    },
    async delete(key) {
      try {
        await (await open())?.delete(key);
      } catch {
        // What cannot be opened holds nothing.
      }
    },
  };
}

function responseOf(answer: CachedAnswer): Response {
  const headers = new Headers();
  for (const fact of FACTS) {
    const value = answer[fact];
    if (value !== undefined) headers.set(headerOf(fact), encodeURIComponent(value));
  }
  return new Response(new Uint8Array(answer.bytes), { headers });
}

async function answerOf(response: Response): Promise<CachedAnswer | undefined> {
  const facts: Partial<Record<(typeof FACTS)[number], string>> = {};
  for (const fact of FACTS) {
    const value = response.headers.get(headerOf(fact));
    if (value !== null) facts[fact] = decodeURIComponent(value);
  }
  const { url, storedAt, ...rest } = facts;
  if (url === undefined || storedAt === undefined) return undefined;
  return { url, storedAt, ...rest, bytes: new Uint8Array(await response.arrayBuffer()) };
}
