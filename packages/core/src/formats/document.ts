import { ListingError } from '../errors/listing-error.ts';
import { decodeBytes } from './decode-bytes.ts';
import { isBottomless } from './json/bottomless.ts';

/** What a JSON document turned out to be. */
export type JsonReading = { value: unknown } | { problem: string; offset?: number };

/** What is known of a listing besides its bytes. */
export interface DocumentContext {
  /** Where it came from; gives links their base and some formats their date. */
  url?: string;
  /** When its counts were seen, ISO 8601. */
  observedAt?: string;
}

/**
 * The bytes of a listing made ready for detection: as text, and as JSON for whoever asks. JSON is
 * read at most once, however many formats look at it.
 */
export interface ListingDocument extends DocumentContext {
  /** The decoded text; empty when the caller gave an object. */
  readonly text: string;
  /** The first non-blank characters, enough for any format to know itself. */
  readonly head: string;
  json(): JsonReading;
}

const HEAD_LENGTH = 4_096;

/**
 * Opens what the caller has: text, bytes of any usual encoding, or an object that is JSON already.
 *
 * @throws ListingError `empty-input`
 */
export function openDocument(
  input: string | Uint8Array | object,
  context: DocumentContext = {},
): ListingDocument {
  const text = textOf(input);
  if (text === undefined) {
    return { ...context, text: '', head: '', json: () => ({ value: input }) };
  }
  const head = text.trimStart().slice(0, HEAD_LENGTH);
  if (head === '') {
    throw new ListingError('empty-input', 'The listing is empty.', {
      hint: 'Give the text or the bytes of a listing, or a parsed JSON object.',
      ...(context.url !== undefined && { url: context.url }),
    });
  }
  let reading: JsonReading | undefined;
  const json = () => {
    reading ??= readJson(text, head);
    return reading;
  };
  return { ...context, text, head, json };
}

/** Undefined for what is no text and no bytes: an object that is JSON already. */
function textOf(input: unknown): string | undefined {
  if (typeof input === 'string') return input.replace(/^\ufeff/, '');
  if (input instanceof ArrayBuffer) return decodeBytes(new Uint8Array(input));
  if (!ArrayBuffer.isView(input)) return undefined;
  return decodeBytes(new Uint8Array(input.buffer, input.byteOffset, input.byteLength));
}

function readJson(text: string, head: string): JsonReading {
  if (!/^[[{"]/.test(head)) return { problem: 'it does not start like JSON' };
  if (isBottomless(head)) return { problem: 'it nests hundreds of levels deep' };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const offset = /position (\d+)/.exec(problem)?.[1];
    return offset === undefined ? { problem } : { problem, offset: Number(offset) };
  }
}
