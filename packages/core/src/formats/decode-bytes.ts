/**
 * Decodes the bytes of a listing: by byte order mark, else by the encoding that an XML declaration
 * or a meta tag names, else as UTF-8, else (when they are no valid UTF-8) as Windows-1252, the
 * superset of Latin-1 that the web means by it. Source: encoding.spec.whatwg.org, html.spec.whatwg.org § 13.2.3.
 */
export function decodeBytes(bytes: Uint8Array): string {
  const marked = byteOrderMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const declared = declaredEncoding(bytes);
  try {
    return new TextDecoder(declared ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Unknown label or bytes that break the rules of the declared encoding.
    return decodeLoosely(bytes);
  }
}

function decodeLoosely(bytes: Uint8Array): string {
  try {
    // `stream` forgives a last character that a broken download cut in two.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    if (/[^\u0000-\u007f]/.test(text)) return text;
  } catch {
    // No UTF-8 at all.
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1_024));
  const match =
    /^\s*<\?xml[^>]*\sencoding=["']([\w.:-]+)["']|<meta[^>]+charset=["']?([\w.:-]+)/i.exec(start);
  const label = match?.[1] ?? match?.[2];
  // A declaration that could be read byte by byte is not UTF-16: whoever saved the file forgot it.
  return label !== undefined && /^utf-?16|^ucs-?2/i.test(label) ? 'utf-8' : label;
}
