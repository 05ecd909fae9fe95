import { canonicalIds } from '../paper/identifiers/canonical-ids.ts';
import { idsInUrl } from '../paper/identifiers/ids-in-url.ts';
import { ID_SCHEMES } from '../paper/known-names.ts';
import type { Paper, PaperIds } from '../paper/paper.ts';

/** All identifiers of a paper, also those that its links name; an arXiv identifier is one of them at most. */
export type KnownIds = { [Scheme in keyof PaperIds]-?: string[] };

/** DOI prefixes of preprint servers and repositories: such a DOI stands beside that of a publisher. */
const REPOSITORY_DOI =
  /^10\.(?:48550|1101|64898|2139|31234|31219|31235|31222|31223|31224|32942|35542|20944|21203|26434|36227|22541|33774|13140|5281|6084|17605|7287\/peerj\.preprints|1002\/essoar|5194\/egusphere)(?:[./]|$)/;

/** Whether a DOI was given by a publisher, not by a preprint server or a repository. */
export function isPublisherDoi(doi: string): boolean {
  return !REPOSITORY_DOI.test(doi);
}

/**
 * The identifiers of a paper and those that the links to its own pages name. A link that stands in
 * the abstract leads to what the paper is about, so it does not count; nor does a link to another
 * arXiv paper than the one that the paper says it is.
 */
export function knownIds(paper: Paper): KnownIds {
  const known = Object.fromEntries(
    ID_SCHEMES.map((scheme) => [
      scheme,
      paper.ids[scheme] === undefined ? [] : [paper.ids[scheme]],
    ]),
  ) as KnownIds;
  for (const link of paper.links) {
    if (!leadsToPaper(link.rel) || isMentioned(link.url, paper.abstract)) continue;
    const { ids } = canonicalIds(idsInUrl(link.url));
    for (const scheme of ID_SCHEMES) {
      const id = ids[scheme];
      if (id !== undefined && !known[scheme].includes(id)) known[scheme].push(id);
    }
  }
  if (known.arxiv.length > 1) known.arxiv = paper.ids.arxiv === undefined ? [] : [paper.ids.arxiv];
  return known;
}

function leadsToPaper(rel: Paper['links'][number]['rel']): boolean {
  return rel === 'abstract' || rel === 'pdf' || rel === 'discussion';
}

function isMentioned(url: string, abstract: string | undefined): boolean {
  return abstract?.includes(url.replace(/^https?:\/\/(?:www\.)?/, '')) ?? false;
}
