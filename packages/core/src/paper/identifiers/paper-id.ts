import { ID_SCHEMES } from '../known-names.ts';
import type { PaperIds } from '../paper.ts';
import type { ArxivId } from './arxiv-id.ts';
import { titleFingerprint } from './title-fingerprint.ts';

/** Identifiers as a source writes them, before they are brought to canonical form. */
export type RawIds = { [Scheme in keyof PaperIds]?: string | undefined };

/** Canonical identifiers and the version that an arXiv identifier named. */
export interface CanonicalIds {
  ids: PaperIds;
  version?: number;
}

/** Identifiers of which the two that have many forms were read; the others are taken as written. */
export function assembled(
  arxiv: ArxivId | undefined,
  doi: string | undefined,
  raw: RawIds,
): CanonicalIds {
  const ids: PaperIds = {};
  for (const scheme of ID_SCHEMES) {
    const id = scheme === 'arxiv' ? arxiv?.id : scheme === 'doi' ? doi : raw[scheme]?.trim();
    if (id) ids[scheme] = id;
  }
  return arxiv?.version === undefined ? { ids } : { ids, version: arxiv.version };
}

/** The canonical `id` of a paper: its most stable identifier, else the fingerprint of its title. */
export function paperId(ids: PaperIds, title: string): string {
  const scheme = ID_SCHEMES.find((name) => ids[name] !== undefined);
  return scheme ? `${scheme}:${ids[scheme]}` : `title:${titleFingerprint(title)}`;
}
