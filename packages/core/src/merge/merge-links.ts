import { idAddress } from '../paper/identifiers/id-address.ts';
import { ID_SCHEMES, LINK_RELATIONS } from '../paper/known-names.ts';
import type { PaperIds, PaperLink } from '../paper/paper.ts';
import { best } from './choose.ts';
import { isPublisherDoi } from './identity-keys.ts';

/** One identifier a scheme: the DOI of a publisher before that of a repository, else the first. */
export function mergeIds(all: readonly PaperIds[]): PaperIds {
  const merged: PaperIds = {};
  for (const scheme of ID_SCHEMES) {
    const id = best(
      all.map((ids) => ids[scheme]),
      (one) => [Number(scheme === 'doi' && isPublisherDoi(one))],
    );
    if (id !== undefined) merged[scheme] = id;
  }
  return merged;
}

/** Links to the paper under the identifiers for which `ids` has no room. */
export function linksOfOtherIds(all: readonly PaperIds[], kept: PaperIds): PaperLink[] {
  const links = new Map<string, PaperLink>();
  for (const ids of all) {
    for (const scheme of ID_SCHEMES) {
      const id = ids[scheme];
      // Another identifier of arXiv names another paper there.
      if (id === undefined || id === kept[scheme] || scheme === 'arxiv') continue;
      const url = idAddress(scheme, id);
      if (url !== undefined) links.set(url, { rel: 'abstract', url });
    }
  }
  return [...links.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}

/**
 * The links of all, each page once: http and https, a closing slash and the version in an address
 * of arXiv make no difference. A link that says what it leads to is kept before one that does not.
 */
export function mergeLinks(lists: readonly (readonly PaperLink[])[]): PaperLink[] {
  const pages = new Map<string, PaperLink[]>();
  for (const link of lists.flat()) {
    const key = pageKey(link.url);
    const same = pages.get(key);
    if (same) same.push(link);
    else pages.set(key, [link]);
  }
  return [...pages.values()].map((links) => bestLink(links));
}

function bestLink(links: readonly PaperLink[]): PaperLink {
  const winner = best(
    links,
    ({ rel, url, label }) => [
      -LINK_RELATIONS.indexOf(rel),
      Number(url.startsWith('https:')),
      Number(label !== undefined),
      -url.length,
    ],
    ({ url, label }) => `${url} ${label}`,
  );
  return winner as PaperLink;
}

function pageKey(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.|dx\.(?=doi\.org))?/, '')
    .replace(/\/$/, '')
    .replace(/^((?:export\.)?arxiv\.org\/(?:abs|pdf)\/.+?)(?:v\d{1,3})?(?:\.pdf)?$/, '$1')
    .replace(/^export\./, '');
}
