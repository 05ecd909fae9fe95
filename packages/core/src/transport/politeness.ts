/** Hosts that ask for pauses, by the end of their name: milliseconds between two requests, one at a time. */
const PAUSES_MS: Readonly<Record<string, number>> = {
  // info.arxiv.org/help/api/tou.html: one connection, one request in three seconds, all hosts together.
  'arxiv.org': 3_000,
  // api.semanticscholar.org/api-docs: one request a second over all endpoints.
  'api.semanticscholar.org': 1_000,
  // ncbi.nlm.nih.gov/books/NBK25497: three requests a second, ten with a key.
  'eutils.ncbi.nlm.nih.gov': 340,
  'dblp.org': 1_000,
  'api.biorxiv.org': 1_000,
  'api.crossref.org': 100,
};
const PUBMED_WITH_KEY_MS = 100;

/** Who must wait for whom, and how long. */
export interface Pause {
  /** Hosts of one name wait for each other. */
  name: string;
  ms: number;
}

/** The pause that a host asks for, undefined when it asks for none. */
export function pauseOf(url: string, hasKey: boolean): Pause | undefined {
  const host = URL.parse(url)?.hostname ?? '';
  const name = Object.keys(PAUSES_MS).find((one) => host === one || host.endsWith(`.${one}`));
  if (name === undefined) return undefined;
  const ms = PAUSES_MS[name] ?? 0;
  return { name, ms: hasKey && name.startsWith('eutils') ? PUBMED_WITH_KEY_MS : ms };
}
