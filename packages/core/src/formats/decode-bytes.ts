/**
 * Decodes the bytes of a listing: by byte order mark, else by the encoding that an XML declaration
 * or a meta tag names, else as UTF-8, else (when they are no UTF-8) as Windows-1252, the superset of
 * Latin-1 that the web means by it. Bytes that are UTF-8 beyond ASCII are that, even where an
 * encoding of one byte a character is declared: hardly any text in one happens to be valid UTF-8,
 * and many programs copy the declaration. Source: encoding.spec.whatwg.org, html.spec.whatwg.org § 13.2.3.
 */
export function decodeBytes(bytes: Uint8Array): string {
  const marked = byteOrderMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const declared = declaredEncoding(bytes);
  if (declared !== undefined && ONE_BYTE.test(declared)) {
    return asUtf8(bytes) ?? decodeAs(declared, bytes) ?? decodeLoosely(bytes);
  }
  return decodeAs(declared ?? 'utf-8', bytes) ?? decodeLoosely(bytes);
}
/** Labels of encodings with one byte a character, ASCII among them. */
const ONE_BYTE =
  /^(?:us-ascii|ascii|ansi_x3|latin-?\d|l\d$|iso[-_]?8859|iso_?8859|windows-?125|cp125|x-cp125|koi8|macintosh|x-mac|ibm866)/i;

/** Undefined for an unknown label, and for bytes that break the rules of the encoding. */
function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Undefined for what is ASCII or no UTF-8. A last character that a broken download cut in two is forgiven. */
function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return /[^\u0000-\u007f]/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** As UTF-8 where but few bytes are not, for one spoilt entry costs no other; else as Windows-1252. */
function decodeLoosely(bytes: Uint8Array): string {
  const text = asUtf8(bytes);
  if (text !== undefined) return text;
  const spoilt = new TextDecoder('utf-8').decode(bytes);
  const bad = spoilt.match(/\ufffd/g)?.length ?? 0;
  const good = spoilt.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0;
  return good > bad * 4 ? spoilt : new TextDecoder('windows-1252').decode(bytes);
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
