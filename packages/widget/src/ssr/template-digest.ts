const known = new WeakMap<readonly string[], string>();

/**
 * The text by which lit's hydration knows the template that a value was printed with: two hashes of
 * 32 bits (djb2) that take turns at the characters of each of its texts, in base64. As
 * `digestForTemplateResult` of @lit-labs/ssr-client, whose build for Node no worker can run.
 */
export function templateDigest(texts: readonly string[]): string {
  const digest = known.get(texts) ?? computed(texts);
  known.set(texts, digest);
  return digest;
}

function computed(texts: readonly string[]): string {
  const hashes = new Uint32Array(2).fill(5381);
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      hashes[at % 2] = (Number(hashes[at % 2]) * 33) ^ text.charCodeAt(at);
    }
  }
  return btoa(String.fromCharCode(...new Uint8Array(hashes.buffer)));
}
