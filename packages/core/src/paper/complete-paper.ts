import { isDateText } from './date.ts';
import { canonicalIds, paperId, type RawIds } from './identifiers/paper-id.ts';
import {
  type Author,
  COUNT_NAMES,
  type LinkRelation,
  type Paper,
  type PaperLink,
} from './paper.ts';
import { toWebUrl } from './web-url.ts';

/** Any part of T may be missing or undefined: what a source left out. */
type Loose<T> = { [Key in keyof T]?: T[Key] | undefined };

/** What a format knows of a paper before defaults, canonical identifiers and checks. */
export interface PaperDraft
  extends Loose<Omit<Paper, 'title' | 'ids' | 'links' | 'counts' | 'authors' | 'image'>> {
  title: string;
  ids?: RawIds | undefined;
  authors?: readonly (Loose<Author> & { name: string })[] | undefined;
  links?:
    | readonly { rel: LinkRelation; url: string | undefined; label?: string | undefined }[]
    | undefined;
  counts?: Loose<Paper['counts']> | undefined;
  image?: string | undefined;
}

/**
 * Makes a paper of a draft: canonical identifiers and `id`, empty lists for what is missing, no
 * undefined keys, links reduced to http(s) and each address once, numbers that are no counts and
 * dates that are no dates left out.
 */
export function completePaper(draft: PaperDraft): Paper {
  const { ids, version = draft.version } = canonicalIds(draft.ids ?? {});
  return withoutUndefined<Paper>({
    id: paperId(ids, draft.title),
    ids,
    version,
    title: draft.title,
    abstract: draft.abstract || undefined,
    summary: draft.summary || undefined,
    authors: (draft.authors ?? []).map(knownAuthor),
    publishedAt: knownDate(draft.publishedAt),
    updatedAt: knownDate(draft.updatedAt),
    listedAt: knownDate(draft.listedAt),
    venue: draft.venue,
    categories: distinct(draft.categories),
    keywords: distinct(draft.keywords),
    language: draft.language,
    links: webLinks(draft.links ?? []),
    image: toWebUrl(draft.image),
    organization: draft.organization,
    submittedBy: draft.submittedBy,
    counts: knownCounts(draft.counts ?? {}),
    history: draft.history,
    withdrawn: draft.withdrawn,
    provenance: draft.provenance ?? [],
  });
}

function knownAuthor({ name, url, orcid, affiliation }: Loose<Author> & { name: string }): Author {
  const author: Author = { name };
  const address = toWebUrl(url);
  if (address !== undefined) author.url = address;
  if (orcid !== undefined) author.orcid = orcid;
  if (affiliation !== undefined) author.affiliation = affiliation;
  return author;
}

function distinct(values: readonly string[] = []): string[] {
  return values.length < 2 ? [...values] : [...new Set(values)];
}

function knownDate(date: string | undefined): string | undefined {
  return date !== undefined && isDateText(date) ? date : undefined;
}

function webLinks(links: NonNullable<PaperDraft['links']>): PaperLink[] {
  const seen = new Map<string, PaperLink>();
  for (const { rel, url, label } of links) {
    const address = toWebUrl(url);
    if (address === undefined || seen.has(address)) continue;
    seen.set(address, label === undefined ? { rel, url: address } : { rel, url: address, label });
  }
  return [...seen.values()];
}

function knownCounts(draft: Loose<Paper['counts']>): Paper['counts'] {
  const counts: Paper['counts'] = {};
  for (const name of COUNT_NAMES) {
    const count = draft[name];
    if (typeof count === 'number' && Number.isFinite(count) && count >= 0) counts[name] = count;
  }
  const observedAt = knownDate(draft.observedAt);
  if (observedAt !== undefined && Object.keys(counts).length > 0) counts.observedAt = observedAt;
  return counts;
}

/** A copy without the keys whose value is undefined. */
function withoutUndefined<T extends object>(record: Loose<T>): T {
  const kept: Loose<T> = {};
  for (const key in record) if (record[key] !== undefined) kept[key] = record[key];
  return kept as T;
}
