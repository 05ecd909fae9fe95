/**
 * arXiv identifiers. New style since April 2007: `YYMM.NNNN` (four digits until 2014, five since
 * 2015); old style: `archive/YYMMNNN`, once written with a subject class (`math.AG/0601001`), which
 * is not part of the identity. A version suffix `vN` never is.
 * Source: info.arxiv.org/help/arxiv_identifier.html
 */
const NEW_STYLE = /^(\d{2})(0[1-9]|1[0-2])\.(\d{4,5})(?:v([1-9]\d{0,2}))?(?![\d.]*\d)/;
const OLD_STYLE =
  /^((?:astro-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nlin|nucl-(?:ex|th)|physics|quant-ph|math|cs|q-bio|q-fin|stat|acc-phys|adap-org|alg-geom|ao-sci|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|dg-ga|funct-an|mtrl-th|patt-sol|plasm-ph|q-alg|solv-int|supr-con))(?:\.[A-Za-z-]{2,})?\/(\d{2}(?:0[1-9]|1[0-2])\d{3})(?:v([1-9]\d{0,2}))?(?!\d)/i;

const BARE = /^(?:arxiv:\s*|oai:arxiv\.org:)?/i;
const HOSTED =
  /^(?:https?:\/\/)?(?:(?:[\w-]+\.)*arxiv\.org\/(?:abs|pdf|html|format|e-print|ps)\/|(?:www\.)?(?:huggingface|hf)\.co\/papers\/|(?:www\.)?alphaxiv\.org\/abs\/|(?:doi:\s*|(?:dx\.|www\.)?doi\.org\/)?10\.48550\/arxiv\.)/i;

// What most sources write, told by one pattern without a look at any other form.
const USUAL =
  /^(?:https?:\/\/arxiv\.org\/abs\/)?(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v([1-9]\d{0,2}))?$/;

// No address is longer; bounds the work on hostile text.
const LONGEST = 4_000;

/** An arXiv identifier, with the version that was named, if any. */
export interface ArxivId {
  /** Canonical: `2404.01234` or `hep-th/9901001`. */
  id: string;
  /** The `2` of `v2`. */
  version?: number;
}

/**
 * Reads an arXiv identifier from any form in use: bare, with `arXiv:`, an OAI name, an address at
 * arXiv, alphaXiv or Hugging Face, or the DOI `10.48550/arXiv.…`. Undefined when the text is
 * something else, also when it merely contains an identifier.
 */
export function parseArxivId(text: string): ArxivId | undefined {
  const usual = USUAL.exec(text);
  if (usual) return arxivId(usual[1] as string, usual[2]);
  if (text.length > LONGEST) return undefined;
  return parseAnyForm(text.trim());
}

function parseAnyForm(trimmed: string): ArxivId | undefined {
  const hosted = HOSTED.exec(trimmed);
  const rest = hosted ? trimmed.slice(hosted[0].length) : trimmed.replace(BARE, '');
  const match = matchAtStart(rest);
  if (!match) return undefined;
  const tail = rest.slice(match.length).trim();
  const complete = hosted ? /^(?:\.pdf|\/|[?#].*)?$/.test(tail) : tail === '';
  return complete ? match.arxiv : undefined;
}

function matchAtStart(text: string): { arxiv: ArxivId; length: number } | undefined {
  const fresh = NEW_STYLE.exec(text);
  if (fresh) return found(fresh[0], `${fresh[1]}${fresh[2]}.${fresh[3]}`, fresh[4]);
  const old = OLD_STYLE.exec(text);
  if (old) return found(old[0], `${old[1]?.toLowerCase()}/${old[2]}`, old[3]);
  return undefined;
}

function found(whole: string, id: string, version: string | undefined) {
  return { arxiv: arxivId(id, version), length: whole.length };
}

function arxivId(id: string, version: string | undefined): ArxivId {
  return version === undefined ? { id } : { id, version: Number(version) };
}
