/**
 * What a line of pasted text is: it names a paper by an identifier or an address, is a whole
 * reference, could be a title, or is something else.
 */
export type LineKind = 'identifier' | 'identified' | 'reference' | 'title' | 'other';

const ADDRESS = String.raw`https?:\/\/\S{1,2000}|\b(?:arxiv\.org|hf\.co|huggingface\.co|doi\.org|openreview\.net|aclanthology\.org|alphaxiv\.org)\/\S{1,300}`;
const NAMED = String.raw`\barxiv[:\s]{1,3}[\w./-]{7,30}|(?<![\w./-])\d{4}\.\d{4,5}(?:v\d{1,3})?(?![\w.]*\d)|(?:\bdoi:\s?)?(?<![\w/.])10\.\d{4,9}\/[^\s"<>]{1,200}|\bPMID:?\s?\d{5,9}\b|(?<![\w/.-])[a-z-]{2,8}(?:\.[A-Z]{2})?\/\d{7}(?:v\d{1,2})?\b`;
const IDENTIFIER = new RegExp(`${ADDRESS}|${NAMED}`, 'gi');
/** Numbers, dots and dashes in front of the entries of a list. */
export const NUMBERING = /^\s*(?:[-*+•◦▪–—]|(?!(?:19|20)\d{2}:)\(?\d{1,4}[.):]|\[\d{1,4}\])\s+/;
const CODE =
  /[{};]\s*$|=>|\)\s*\{|^\s*(?:import|const|let|var|def|class|return|from \w+ import|#include|\/\/|\/\*|\$|>>>)\s|(?<![=?&\w])\w+\s?=\s?["'[{\d]|<\/?[a-z]+[ >]/;
const LOG =
  /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|^\d\d:\d\d:\d\d|\b(?:DEBUG|INFO|WARN|ERROR)\b|^(?:GET|POST) /;
const TAGGED =
  /^(?:[A-Z][A-Z0-9]{1,3} {0,2}- |(?:Title|Authors?|From|To|Subject|Date|Abstract|Comments?|Categories|Paper|Journal-ref|DOI|Report-no|Received|Submitted|Cc|Reply-To|MSC-class|License)\b ?(?:\(.{1,60}\))?:)/;
const POINTS =
  /(?:^|\s)(?:at|see|in|on|is|here|read|to|of|from|paper|about|with|the|and|visit|check|called|this|via|by)[\s:,(]*$/i;
const PROSE = /^(?:hi|hello|dear|thanks|thank you|please|best|regards|i|we|you|have a look|let)\b/i;

/** What a line is. Linear in its length. */
export function kindOfLine(source: string): LineKind {
  const line = source.slice(0, 4_000).replace(NUMBERING, '').trim();
  const isNumbered = NUMBERING.test(source.slice(0, 20));
  if (CODE.test(line) || LOG.test(line) || TAGGED.test(line) || PROSE.test(line)) return 'other';
  const rest = line.replace(IDENTIFIER, '\u0000');
  if (rest.includes('\u0000')) return kindOfIdentified(rest, isNumbered);
  if (isReference(line)) return 'reference';
  return isTitle(line) ? 'title' : 'other';
}

function kindOfIdentified(rest: string, isNumbered: boolean): LineKind {
  const [before = '', ...behind] = rest.split('\u0000');
  const tail = behind.at(-1) ?? '';
  const words = wordsIn(before).length;
  if (wordsIn(rest).length <= 2) return 'identifier';
  if (rest.length > 700 || wordsIn(tail).length > (words === 0 ? 40 : 12)) return 'other';
  if (words > 0 && POINTS.test(before)) return 'other';
  const start = (words === 0 ? tail : before).replace(/^[^\p{L}\p{N}]+/u, '');
  return isNumbered || !/^\p{Ll}{2,}\s/u.test(start) ? 'identified' : 'other';
}

/** Authors, a title and a year, parted by full stops or in quotation marks. */
function isReference(line: string): boolean {
  const hasYear = /(?<!\d)(?:19|20)\d{2}[a-z]?(?!\d)/.test(line);
  const parts = line.split(
    /(?<=[\p{Ll}\d)]{2})\.\s+(?=[\p{Lu}"“])|,?["”]\s|["“](?=\p{Lu})/u,
  ).length;
  const hasPeople =
    /\b\p{Lu}\.(?:\s?\p{Lu}\.)?\s?\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+,\s\p{Lu}\.|\bet al\b|\band \p{Lu}/u.test(
      line,
    );
  return hasYear && parts >= 2 && hasPeople && line.length > 40 && line.length < 1_500;
}

function isTitle(line: string): boolean {
  const count = wordsIn(line).length;
  if (count < 3 || count > 30 || line.length > 250) return false;
  if (!/^["“‘']?[\p{Lu}\p{N}\p{Lo}$]/u.test(line) || /[.,;:!…]["”]?$/.test(line)) return false;
  return !/[=<>{}\\|@]/.test(line) && !/[.!?]\s+\p{Lu}/u.test(line);
}

/** Whether most words of a title begin with a capital, or a name stands before its colon. */
export function isInTitleCase(line: string): boolean {
  const words = wordsIn(line).filter((word) => word.length > 3);
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  return (
    words.length > 0 && (capitals / words.length >= 0.6 || /^\p{Lu}[\w-]{2,20}: \p{Lu}/u.test(line))
  );
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}
