/**
 * DOIs: `10.<registrant>/<suffix>`, compared without regard to case, here in lower case.
 * Source: doi.org handbook 2.2; the pattern follows Crossref's advice for matching modern DOIs.
 */
const DOI = /^10\.\d{4,9}(?:\.\d+)*\/[^\s"<>]+$/;
const PREFIX = /^(?:doi:\s*|(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/)/i;

/**
 * Reads a DOI from its bare form, `doi:` or a doi.org address; the result is in lower case.
 * Undefined when the text is no DOI.
 */
export function parseDoi(text: string): string | undefined {
  const trimmed = text.trim();
  const bare = trimmed.replace(PREFIX, '');
  const doi = (bare === trimmed ? bare : decodePercent(bare)).replace(/[.,;]+$/, '').toLowerCase();
  return DOI.test(doi) ? doi : undefined;
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
