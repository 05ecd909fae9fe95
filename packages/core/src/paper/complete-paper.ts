import { isDateText } from './date.ts';
import { canonicalIds } from './identifiers/canonical-ids.ts';
import { paperId, type RawIds } from './identifiers/paper-id.ts';
import { COUNT_NAMES } from './known-names.ts';
import type { Author, LinkRelation, Paper, PaperLink } from './paper.ts';
import { toWebUrl } from './web-url.ts';

const DATE_NAMES = ['publishedAt', 'updatedAt', 'listedAt'] as const;

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
  const id = paperId(ids, draft.title);
  // Key by key, in the order of the schema, without a record that has all of them and a copy of what is known.
  const paper: Loose<Paper> = { id, ids };
  if (version !== undefined) paper.version = version;
  paper.title = draft.title;
  if (draft.abstract) paper.abstract = draft.abstract;
  if (draft.summary) paper.summary = draft.summary;
  paper.authors = (draft.authors ?? []).map(knownAuthor);
  addDates(paper, draft);
  if (draft.venue !== undefined) paper.venue = draft.venue;
  paper.categories = distinct(draft.categories);
  paper.keywords = distinct(draft.keywords);
  if (draft.language !== undefined) paper.language = draft.language;
  paper.links = webLinks(draft.links ?? []);
  const image = toWebUrl(draft.image);
  if (image !== undefined) paper.image = image;
  if (draft.organization !== undefined) paper.organization = draft.organization;
  if (draft.submittedBy !== undefined) paper.submittedBy = draft.submittedBy;
  paper.counts = knownCounts(draft.counts);
  if (draft.history !== undefined) paper.history = draft.history;
  if (draft.withdrawn !== undefined) paper.withdrawn = draft.withdrawn;
  paper.provenance = draft.provenance ?? [];
  return paper as Paper;
}

function addDates(paper: Loose<Paper>, draft: PaperDraft): void {
  for (const name of DATE_NAMES) {
    const date = knownDate(draft[name]);
    if (date !== undefined) paper[name] = date;
  }
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

function knownCounts(draft: PaperDraft['counts']): Paper['counts'] {
  const counts: Paper['counts'] = {};
  if (draft === undefined) return counts;
  let isKnown = false;
  for (const name of COUNT_NAMES) {
    const count = draft[name];
    if (typeof count !== 'number' || !Number.isFinite(count) || count < 0) continue;
    counts[name] = count;
    isKnown = true;
  }
  const observedAt = isKnown ? knownDate(draft.observedAt) : undefined;
  if (observedAt !== undefined) counts.observedAt = observedAt;
  return counts;
}
