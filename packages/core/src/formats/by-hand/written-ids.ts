/** Identifiers that stand in a text as words: arXiv identifiers, DOIs and PubMed numbers. */
const WRITTEN =
  /\barxiv[:\s]{1,3}(?:[a-z-]{2,10}(?:\.[a-z-]{2,6})?\/\d{7}|\d{4}\.\d{4,5})(?:v\d{1,3})?(?!\d)(?:\s?\[[\w.-]{2,10}\])?|(?<![\w./-])\d{4}\.\d{4,5}(?:v\d{1,3})?(?![\w.]*\d)|(?:\bdoi:\s?|(?<![\w/.]))10\.\d{4,9}\/[^\s"<>|,;\])}]{1,200}|(?<![\w/.-])[a-z-]{2,8}(?:\.[a-z]{2})?\/\d{7}(?:v\d{1,2})?\b|\bPMID:?\s?\d{5,9}\b/gi;

/** The identifiers in a text, and the text without them. */
export function takeWrittenIds(text: string): { ids: string[]; rest: string } {
  const ids: string[] = [];
  const rest = text.replace(WRITTEN, (found) => {
    const id = found.replace(/\s?\[[\w.-]+\]$/, '').replace(/[.,;:]+$/, '');
    ids.push(id.replace(/^PMID:?\s?/i, 'pmid:').replace(/^arxiv\s+(?=\d)/i, 'arXiv:'));
    return ' ';
  });
  return { ids, rest };
}
