import type { SubscribeDetail } from '../../events/panel-events.ts';
import { type Field, filled } from './fields.ts';

/** What became of a subscription that was sent. */
export type Outcome =
  /** Taken, or there before. */
  | { status: 'subscribed' | 'duplicate' }
  /** Not taken: by the status of the answer, and in the server's own words when it has some. */
  | { status: 'refused'; code: number; words: string | undefined; isForAddress: boolean }
  /** No answer, or none that this page may read: it may have been taken all the same. */
  | { status: 'silent' | 'unread' };

/** How and where a subscription is sent. */
export interface Post {
  url: URL;
  format: string;
  fields: readonly Field[];
  detail: SubscribeDetail;
  fetch: typeof fetch;
  signal: AbortSignal;
}

const LONGEST_WORDS = 300;

/**
 * Sends a subscription. As `json` it is one object; else it is sent as a form is, which a server of
 * another site gets even when it lets no page read its answer. Any 2xx means that it was taken, 409
 * that the address was there before; other answers may explain themselves by a `message` in JSON.
 */
export async function post(what: Post): Promise<Outcome> {
  let response: Response;
  try {
    response = await what.fetch(what.url.href, requestOf(what));
  } catch {
    const mayHaveArrived = what.format !== 'json' && !isOfThisSite(what.url);
    return { status: mayHaveArrived && !what.signal.aborted ? 'unread' : 'silent' };
  }
  if (response.type === 'opaque') return { status: 'unread' };
  if (response.ok) return { status: 'subscribed' };
  if (response.status === 409) return { status: 'duplicate' };
  const { status: code } = response;
  const isForAddress = code === 400 || code === 422;
  return { status: 'refused', code, words: await wordsOf(response), isForAddress };
}

function requestOf({ format, fields, detail, signal }: Post): RequestInit {
  const sent = filled(fields, detail).map(({ name, value }) => [name, value]);
  const accept = 'application/json';
  return format === 'json'
    ? {
        method: 'POST',
        headers: { accept, 'content-type': 'application/json' },
        body: JSON.stringify(Object.fromEntries(sent)),
        signal,
      }
    : { method: 'POST', headers: { accept }, body: new URLSearchParams(sent), signal };
}

function isOfThisSite({ origin }: URL): boolean {
  return origin === globalThis.location?.origin;
}

/** What a server says in JSON: `message`, or where forms services put it. Anything else is no text for readers. */
async function wordsOf(response: Response): Promise<string | undefined> {
  if (!response.headers.get('content-type')?.includes('json')) return undefined;
  const body: unknown = await response.json().catch(() => undefined);
  const words = [
    at(body, 'message'),
    at(at(at(body, 'errors'), 0), 'message'),
    at(body, 'error'),
    at(body, 'detail'),
  ].find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof words === 'string' ? words.trim().slice(0, LONGEST_WORDS) : undefined;
}

function at(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
