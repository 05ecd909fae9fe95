import * as v from 'valibot';
import { isDateText } from './date.ts';
import { type COUNT_NAMES, LINK_RELATIONS } from './known-names.ts';
import { toWebUrl } from './web-url.ts';

const text = v.pipe(v.string(), v.nonEmpty('a text that is not empty'));
const date = v.pipe(
  v.string(),
  v.check(isDateText, 'a date (2026-06-12) or an instant (2026-06-12T08:00:00Z)'),
);
const count = v.pipe(v.number(), v.finite(), v.minValue(0, 'a count of at least 0'));
const webUrl = v.pipe(
  v.string(),
  v.check((url) => toWebUrl(url) !== undefined, 'an http or https address'),
);

const countEntries = {
  upvotes: v.exactOptional(count),
  comments: v.exactOptional(count),
  stars: v.exactOptional(count),
  points: v.exactOptional(count),
  citations: v.exactOptional(count),
};

const contributor = v.object({
  name: text,
  url: v.exactOptional(webUrl),
  image: v.exactOptional(webUrl),
});

/** Schema of {@link Paper}. Unknown keys are dropped. */
export const PaperSchema = v.object({
  id: text,
  ids: v.object({
    arxiv: v.exactOptional(text),
    doi: v.exactOptional(text),
    openalex: v.exactOptional(text),
    semanticScholar: v.exactOptional(text),
    openreview: v.exactOptional(text),
    pubmed: v.exactOptional(text),
    dblp: v.exactOptional(text),
    acl: v.exactOptional(text),
  }),
  version: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  title: text,
  abstract: v.exactOptional(text),
  summary: v.exactOptional(text),
  authors: v.array(
    v.object({
      name: text,
      url: v.exactOptional(webUrl),
      orcid: v.exactOptional(text),
      affiliation: v.exactOptional(text),
    }),
  ),
  publishedAt: v.exactOptional(date),
  updatedAt: v.exactOptional(date),
  listedAt: v.exactOptional(date),
  venue: v.exactOptional(text),
  categories: v.array(text),
  keywords: v.array(text),
  language: v.exactOptional(text),
  links: v.array(
    v.object({ rel: v.picklist(LINK_RELATIONS), url: webUrl, label: v.exactOptional(text) }),
  ),
  image: v.exactOptional(webUrl),
  organization: v.exactOptional(contributor),
  submittedBy: v.exactOptional(contributor),
  counts: v.object({ ...countEntries, observedAt: v.exactOptional(date) }),
  history: v.exactOptional(v.array(v.object({ ...countEntries, observedAt: date }))),
  withdrawn: v.exactOptional(v.boolean()),
  provenance: v.array(
    v.object({
      source: text,
      url: v.exactOptional(webUrl),
      position: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
      fields: v.exactOptional(v.array(text)),
    }),
  ),
});

/**
 * One scholarly work, whatever listing it came from.
 *
 * - `id` is canonical and never holds a version: `arxiv:2404.01234`, `arxiv:hep-th/9901001`,
 *   `doi:10.…`, …, or `title:<fingerprint>` when no identifier is known.
 * - `title`, `abstract` and `summary` are plain Unicode text; TeX stays between `$…$` only where
 *   it is mathematics. `summary` is a short text that the source made (such as an AI summary).
 * - `publishedAt`, `updatedAt` and `listedAt` (the day a source put it on its list) are kept apart,
 *   as exact as they were given (year to instant, ISO 8601, UTC).
 * - `links` and all other addresses are http(s) only.
 * - `counts` holds the last known number of each kind; its `observedAt` is the newest moment of them all.
 *   Where an older number stands beside it, `history` says when that one was seen: whoever adds numbers
 *   (merging, enriching) puts there what was known before, so that nothing seen gets lost.
 * - `provenance` says which source listed it, and at which place (1-based); of a merged paper also
 *   the names of the `fields` that the source gave.
 */
export type Paper = v.InferOutput<typeof PaperSchema>;

/** Identifiers of a paper by scheme, each in its canonical form. */
export type PaperIds = Paper['ids'];
/** One link of a paper. */
export type PaperLink = Paper['links'][number];
/** One author of a paper. */
export type Author = Paper['authors'][number];
/** One of the {@link LINK_RELATIONS}. */
export type LinkRelation = PaperLink['rel'];
/** One of the {@link COUNT_NAMES}. */
export type CountName = (typeof COUNT_NAMES)[number];
