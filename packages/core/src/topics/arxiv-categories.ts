/** arXiv's archives. Source: arxiv.org/category_taxonomy */
const ARCHIVES =
  'astro-ph cond-mat cs econ eess gr-qc hep-ex hep-lat hep-ph hep-th math math-ph nlin nucl-ex nucl-th physics q-bio q-fin quant-ph stat';
const NAMES = ARCHIVES.split(' ');

/**
 * Codes that name the same category as another one: aliases that arXiv keeps, and the archives of
 * old that became categories. Source: the taxonomy and arxiv.org/archive/
 */
const ALIASES =
  'cs.NA=math.NA cs.SY=eess.SY stat.TH=math.ST q-fin.EC=econ.GN math.IT=cs.IT math.MP=math-ph ' +
  'cmp-lg=cs.CL adap-org=nlin.AO comp-gas=nlin.CG chao-dyn=nlin.CD solv-int=nlin.SI ' +
  'patt-sol=nlin.PS alg-geom=math.AG dg-ga=math.DG funct-an=math.FA q-alg=math.QA ' +
  'mtrl-th=cond-mat.mtrl-sci supr-con=cond-mat.supr-con acc-phys=physics.acc-ph ' +
  'ao-sci=physics.ao-ph atom-ph=physics.atom-ph bayes-an=physics.data-an ' +
  'chem-ph=physics.chem-ph plasm-ph=physics.plasm-ph';

/** One field in two archives: both are called Machine Learning, and papers are cross-listed. */
const RELATED: Readonly<Record<string, string>> = { 'cs.lg': 'stat.ml', 'stat.ml': 'cs.lg' };

const CATEGORY = new RegExp(
  `^(${NAMES.join('|')})\\.([a-z]{2}|[a-z]{2,5}-[a-z]{2,4}|optics|other|soft|\\*)$`,
  'i',
);

/** Each alias with the code that is meant, lower case. */
const CANONICAL: ReadonlyMap<string, string> = new Map(
  ALIASES.toLowerCase()
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/**
 * Reads an arXiv category in its usual spelling: `cs.CL`, `stat.*` for a whole archive, or an
 * archive whose name is no English word (`hep-th`, `quant-ph`, `cmp-lg`). Undefined for anything
 * else: `math` alone is a word like others.
 */
export function parseCategory(text: string): string | undefined {
  const lower = text.toLowerCase();
  const match = CATEGORY.exec(lower);
  if (match) return `${match[1]}.${spelling(match[2] ?? '')}`;
  if (!lower.includes('-')) return undefined;
  if (NAMES.includes(lower)) return `${lower}.*`;
  const category = CANONICAL.get(lower);
  return category && parseCategory(category);
}

/** The same where a category is asked for by name: there `math` is the archive. */
export function parseCategoryCode(text: string): string | undefined {
  const lower = text.toLowerCase();
  return parseCategory(text) ?? (NAMES.includes(lower) ? `${lower}.*` : undefined);
}

/** Subject classes are capitals (`CL`), but for those of physics (`chem-ph`). */
function spelling(subject: string): string {
  return subject.length === 2 ? subject.toUpperCase() : subject;
}

/**
 * How well a paper's category answers the one asked for: 1 when it is the same, under this or its
 * other name, or lies in the archive asked for (`stat.*`); 0.8 for the related one (cs.LG for
 * stat.ML); 0 for any other.
 */
export function categoryStrength(category: string, asked: string): number {
  const given = category.toLowerCase();
  const code = canonical(given);
  const wanted = canonical(asked.toLowerCase());
  if (wanted.endsWith('.*')) {
    const archive = wanted.slice(0, -2);
    return isInArchive(given, archive) || isInArchive(code, archive) ? 1 : 0;
  }
  if (code === wanted) return 1;
  return RELATED[code] === wanted ? 0.8 : 0;
}

function isInArchive(code: string, archive: string): boolean {
  return code === archive || code.startsWith(`${archive}.`);
}

function canonical(code: string): string {
  return CANONICAL.get(code) ?? code;
}
