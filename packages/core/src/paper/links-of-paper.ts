import type { PaperDraft } from './complete-paper.ts';
import { canonicalIds } from './identifiers/canonical-ids.ts';
import { doiAddress } from './identifiers/doi.ts';
import type { RawIds } from './identifiers/paper-id.ts';
import { linksInAbstract, linksInText } from './text/links-in-text.ts';

/** What a bibliographic record knows that leads somewhere. */
export interface LinkSources {
  ids: RawIds;
  /** Addresses of the paper itself. */
  urls?: readonly (string | undefined)[];
  /** Texts that may name links. */
  texts?: readonly string[];
}

/**
 * The links of a paper that a bibliographic record describes: its pages by identifier, its own
 * addresses, and those that its abstract names.
 */
export function linksOfPaper({
  ids,
  urls = [],
  texts = [],
}: LinkSources): NonNullable<PaperDraft['links']> {
  const { arxiv, doi } = canonicalIds(ids).ids;
  return [
    { rel: 'abstract', url: arxiv && `https://arxiv.org/abs/${arxiv}` },
    { rel: 'pdf', url: arxiv && `https://arxiv.org/pdf/${arxiv}` },
    { rel: 'abstract', url: doi && doiAddress(doi) },
    ...urls.flatMap((url) =>
      url && !/^https?:\/\/(?:dx\.)?doi\.org\//i.test(url) ? [ownLink(url)] : [],
    ),
    ...texts.flatMap(linksInAbstract),
  ];
}

/** A page of the paper is its abstract, unless its host says what else it is. */
function ownLink(url: string) {
  const rel = linksInText(url)[0]?.rel;
  const isPage = rel === undefined || rel === 'project' || rel === 'other';
  return { rel: isPage ? ('abstract' as const) : rel, url };
}
