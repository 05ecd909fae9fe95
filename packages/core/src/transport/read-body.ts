import { FetchError } from '../errors/fetch-error.ts';
import { pageOrigin } from './page-origin.ts';

/**
 * Reads a body piece by piece and gives up at the cap, so that neither a huge file nor a
 * compressed bomb fills the memory.
 *
 * @throws FetchError `too-large`, or `network` when less came than was promised
 */
export async function readBody(
  response: Response,
  { url, maxBytes, signal }: { url: string; maxBytes: number; signal: AbortSignal },
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  const cancel = () => void reader?.cancel(signal.reason).catch(() => {});
  signal.addEventListener('abort', cancel, { once: true });
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      length += part.value.byteLength;
      if (length > maxBytes) throw tooLarge(url, maxBytes);
      pieces.push(part.value);
    }
    signal.throwIfAborted();
    if (length < promisedLength(response)) throw cutOff(url, length);
  } catch (cause) {
    if (cause instanceof FetchError || signal.aborted) throw cause;
    throw cutOff(url, length, cause);
  } finally {
    signal.removeEventListener('abort', cancel);
    cancel();
  }
  return join(pieces, length);
}

/** Browsers check this themselves, and hide from other sites whether the length is that of packed bytes. */
function promisedLength({ headers }: Response): number {
  const isPacked = pageOrigin() !== undefined || headers.has('content-encoding');
  return isPacked ? 0 : Number(headers.get('content-length') ?? 0);
}

function cutOff(url: string, length: number, cause?: unknown): FetchError {
  return new FetchError('network', `The answer was cut off: GET ${url}.`, {
    url,
    ...(cause !== undefined && { cause }),
    received: `${length} bytes`,
    hint: 'Try again; when it happens again, something between here and the server cuts answers short.',
  });
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.byteLength;
  }
  return bytes;
}

function tooLarge(url: string, maxBytes: number): FetchError {
  return new FetchError('too-large', `The answer is larger than ${maxBytes} bytes: GET ${url}.`, {
    url,
    hint: 'Ask for fewer papers, or raise `maxBytes`.',
  });
}
