import { readBody } from './read-body.ts';

/**
 * The bytes of a file that is kept compressed with gzip (`papers.json.gz`), decompressed up to the
 * cap; all other bytes as they are.
 *
 * @throws FetchError `too-large`, or `network` when the file is damaged
 */
export async function unpacked(
  bytes: Uint8Array,
  limits: Parameters<typeof readBody>[1],
): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Response(new Uint8Array(bytes)).body?.pipeThrough(
    new DecompressionStream('gzip'),
  );
  return readBody(new Response(stream ?? null), limits);
}
