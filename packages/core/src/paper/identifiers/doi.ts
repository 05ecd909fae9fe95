import { trimEnd } from '../text/trim-signs.ts';

/**
 * DOIs: `10.<registrant>/<suffix>`, compared without regard to case, here in lower case. Those that
 * are made of a SICI, as journals made them until 2002, hold a part in angle brackets.
 * Source: doi.org handbook 2.2; ANSI/NISO Z39.56 (SICI); the pattern follows Crossref's advice for matching modern DOIs.
 */
const DOI =
  /^10\.\d{4,9}(?:\.\d+)*\/[^\s"<>]+(?:<[^\s"<>]{1,100}>\d\.\d\.[a-z]{2};[^\s"<>]{1,9})?$/;
const PREFIX = /^(?:doi:\s*|(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/)/i;

// No DOI and no address is longer; bounds the work on hostile text.
const LONGEST = 4_000;

/**
 * Reads a DOI from its bare form, `doi:` or a doi.org address; the result is in lower case.
 * Undefined when the text is no DOI.
 */
export function parseDoi(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const trimmed = text.trim();
  const bare = trimmed.replace(PREFIX, '');
  const isEncoded = bare !== trimmed || /%3c[^%]{1,100}%3e/i.test(bare);
  const decoded = decodeEntities(isEncoded ? decodePercent(bare) : bare);
  const doi = trimEnd(decoded, '.,;').toLowerCase();
  return DOI.test(doi) ? doi : undefined;
}

/** The address at which doi.org knows a DOI; whatever stands in it, it is an address. */
export function doiAddress(doi: string): string {
  const path = encodeURI(doi.replace(/\p{Surrogate}/gu, '\ufffd'));
  return `https://doi.org/${path.replace(/[?#]/g, encodeURIComponent).replace(/%5B/g, '[').replace(/%5D/g, ']')}`;
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Brackets and `&` as XML and HTML write them, left over where markup was taken for text. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&lt;/gi, '<').replace(/&gt;/gi, '>').replace(/&amp;/gi, '&');
}
