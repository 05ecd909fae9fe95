/** arXiv's archives. Source: arxiv.org/category_taxonomy */
const ARCHIVES = [
  'astro-ph',
  'cond-mat',
  'cs',
  'econ',
  'eess',
  'gr-qc',
  'hep-ex',
  'hep-lat',
  'hep-ph',
  'hep-th',
  'math',
  'math-ph',
  'nlin',
  'nucl-ex',
  'nucl-th',
  'physics',
  'q-bio',
  'q-fin',
  'quant-ph',
  'stat',
];

const CATEGORY = new RegExp(
  `^(${ARCHIVES.join('|')})\\.([A-Za-z]{2}|[a-z]{2,4}-[a-z]{2,4}|\\*)$`,
  'i',
);
const ALONE = new RegExp(`^(?:${ARCHIVES.filter((name) => name.includes('-')).join('|')})$`, 'i');

/**
 * Reads an arXiv category in its usual spelling: `cs.CL`, `stat.*` for a whole archive, or an
 * archive whose name is no English word (`hep-th`, `quant-ph`). Undefined for anything else: `math`
 * alone is a word like others.
 */
export function parseCategory(text: string): string | undefined {
  const match = CATEGORY.exec(text);
  if (match) return `${match[1]?.toLowerCase()}.${spelling(match[2] ?? '')}`;
  return ALONE.test(text) ? `${text.toLowerCase()}.*` : undefined;
}

/** Subject classes are capitals (`CL`), but for those of physics (`chem-ph`). */
function spelling(subject: string): string {
  return subject.length === 2 ? subject.toUpperCase() : subject.toLowerCase();
}

/** Whether a paper's category is the one asked for, or of the archive asked for (`stat.*`). */
export function isInCategory(category: string, asked: string): boolean {
  const [given, wanted] = [category.toLowerCase(), asked.toLowerCase()];
  if (!wanted.endsWith('.*')) return given === wanted;
  return given === wanted.slice(0, -2) || given.startsWith(wanted.slice(0, -1));
}
