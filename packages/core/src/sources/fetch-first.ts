import { readUsualAnswer } from '../formats/huggingface-json/read-usual.ts';
import { readAtOnce } from '../formats/snapshot/read-at-once.ts';
import { systemClock } from '../paper/clock.ts';
import type { Listing } from '../paper/listing.ts';
import { toWebUrl } from '../paper/web-url.ts';
import { pauseOf } from '../transport/politeness.ts';
import { textWithin } from '../transport/text-within.ts';
import { unlessAborted } from '../transport/unless-aborted.ts';
import { dailyPapersAddress } from './daily-papers-address.ts';

/** What `fetchFirst` is told. */
export interface FirstOptions {
  /** As `fetchListing` takes it: a day, a week or a month. */
  date?: string | undefined;
  /** Resolves a relative address. */
  base?: string | undefined;
  /** Ends the request. */
  signal?: AbortSignal | undefined;
  /** The fetch to use. Default: the platform's. */
  fetch?: typeof fetch | undefined;
  /** The clock that dates the counts when the server does not. Default: the platform's. */
  now?: (() => number) | undefined;
}

/** The first answer to a request. */
export interface FirstAnswer {
  /** The same as `fetchListing` gives; undefined where that must look at the answer. */
  listing: Listing | undefined;
  /** When it came, in milliseconds since 1970. */
  at: number;
  /** Makes a `fetch` for `fetchListing` that begins with this answer, so that nothing is asked twice. */
  again(): typeof fetch;
}

/** What takes longer leaves time to load the whole client. */
const PATIENCE_MS = 3_000;
/** Characters of the longest answer that is read here. */
const LONGEST = 4_000_000;

/**
 * Asks Hugging Face, or an address of a listing that this package wrote, and reads the answer where it
 * is as usual: a tenth of the size of `fetchListing`, which tries again, reads everything, and says what is
 * wrong. Undefined where that is to be asked at once: for another source or host.
 */
export async function fetchFirst(
  source: string,
  { date, base, signal, fetch: own, now = systemClock }: FirstOptions = {},
): Promise<FirstAnswer | undefined> {
  const isDaily = source === 'huggingface';
  const address = isDaily ? dailyPapersAddress(date) : addressOf(source, base);
  // An address has no date: `fetchListing` says so.
  if (address === undefined || (date && !isDaily)) return undefined;
  const timer = AbortSignal.timeout(PATIENCE_MS);
  // A `fetch` of the caller may pass over its signal.
  const late = signal ? AbortSignal.any([signal, timer]) : timer;
  const ask = own ?? fetch;
  const request = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
  // As the whole client asks: with a request in one piece.
  // One that throws at once has failed like one that rejects: the whole client tells it.
  const answer = (async () => ask(new Request(address, { ...request, signal: signal ?? null })))();
  const at = now();
  const read = isDaily ? readUsualAnswer : readAtOnce;
  const listing = await usualIn(answer, { address, late, read, now }).catch(() => undefined);
  return { listing, at, again: () => beginningWith(answer, ask) };
}

function addressOf(source: string, base: string | undefined): string | undefined {
  // The name of a source is an address below the page.
  const address = /[/.]/.test(source) ? toWebUrl(source, base) : undefined;
  return address !== undefined && !pauseOf(address, false) ? address : undefined;
}

interface Asked {
  address: string;
  late: AbortSignal;
  read(text: string, context: { url: string; observedAt: string }): Listing | undefined;
  now: () => number;
}

async function usualIn(
  answer: Promise<Response>,
  { address, late, read, now }: Asked,
): Promise<Listing | undefined> {
  const response = await unlessAborted(answer, late);
  if (!response.ok || response.redirected) return undefined;
  const text = await textWithin(response.clone(), LONGEST, late);
  const sentAt = Date.parse(response.headers.get('date') ?? '');
  const observedAt = new Date(Number.isNaN(sentAt) ? now() : sentAt).toISOString();
  return read(text, { url: address, observedAt });
}

/** The first request gets the answer that is there or on its way; those that follow are sent. */
function beginningWith(answer: Promise<Response>, ask: typeof fetch): typeof fetch {
  let isFirst = true;
  return async (input, init) => {
    if (!isFirst) return ask(input, init);
    isFirst = false;
    return (await answer).clone();
  };
}
