import { paperId } from '../../paper/identifiers/paper-id.ts';
import { usualIds } from '../../paper/identifiers/usual-ids.ts';
import { COUNT_NAMES, ID_SCHEMES, LINK_RELATIONS } from '../../paper/known-names.ts';
import type { Author, Paper, PaperIds, PaperLink } from '../../paper/paper.ts';
import { isOneLine } from '../../paper/text/white-space.ts';
import { count, ordinal, truth } from './number-parts.ts';
import { idsOf } from './own-ids.ts';
import { listOf, objectOf, oneOf, type Part, type Parts } from './part.ts';
import { date, longText, text, webUrl } from './text-parts.ts';

type Contributor = NonNullable<Paper['organization']>;
type Observation = NonNullable<Paper['history']>[number];
type Provenance = Paper['provenance'][number];
/** A paper as it is written: all but the title may be left out. */
type OwnPaper = Partial<Paper> & Pick<Paper, 'title'>;

const observation = { ...each(COUNT_NAMES, count), observedAt: date };
const author = objectOf<Author>(
  { name: text, url: webUrl, orcid: text, affiliation: text },
  'name',
);
const contributor = objectOf<Contributor>({ name: text, url: webUrl, image: webUrl }, 'name');
const link = objectOf<PaperLink>(
  { rel: oneOf(LINK_RELATIONS), url: webUrl, label: text },
  'rel',
  'url',
);
const provenance = objectOf<Provenance>(
  { source: text, url: webUrl, position: ordinal, fields: listOf(text) },
  'source',
);

const parts: Parts<OwnPaper> = {
  id: text,
  ids: objectOf<PaperIds>(each(ID_SCHEMES, text)),
  version: ordinal,
  title: text,
  abstract: longText,
  summary: longText,
  authors: listOf((one) => author(typeof one === 'string' ? { name: one } : one)),
  publishedAt: date,
  updatedAt: date,
  listedAt: date,
  venue: text,
  categories: listOf(text),
  keywords: listOf(text),
  language: text,
  links: listOf(link),
  image: webUrl,
  organization: contributor,
  submittedBy: contributor,
  counts: objectOf<Paper['counts']>(observation),
  history: listOf(objectOf<Observation>(observation, 'observedAt')),
  withdrawn: truth,
  provenance: listOf(provenance),
};
const own = objectOf(parts, 'title');

/** The keys that a paper may have. */
export const PAPER_KEYS: readonly string[] = /* @__PURE__ */ Object.keys(parts);

/**
 * The paper that a value is, where nothing of it needs more than a look: each part as the schema of
 * papers has it and within the limits of reading, identifiers and addresses in their usual forms. What
 * is not on board here (other forms, repairs, the words for what is wrong) is not in order: undefined.
 *
 * @param position its place in the list, from 1: its provenance when it names none.
 */
export function paperInOrder(value: unknown, position: number): Paper | undefined {
  const read = own(value);
  if (read === undefined) return undefined;
  const { id = '', ids = idsOf(id), version: written, ...rest } = read;
  const usual = usualIds(ids);
  if (usual === undefined || !isOneLine(rest.title)) return undefined;
  // An address may be the mark of another format; a moment tells nothing without a number.
  if (id.startsWith('http') || (rest.counts?.observedAt && Object.keys(rest.counts).length < 2))
    return undefined;
  const { version = written } = usual;
  return {
    id: paperId(usual.ids, rest.title),
    ids: usual.ids,
    ...(version !== undefined && { version }),
    ...{ authors: [], categories: [], keywords: [], links: [], counts: {} },
    ...rest,
    provenance: rest.provenance?.length ? rest.provenance : [{ source: 'snapshot', position }],
  };
}

/** The same part under each of some keys. */
function each<Name extends string, T>(
  names: readonly Name[],
  part: Part<T>,
): Record<Name, Part<T>> {
  return Object.fromEntries(names.map((name) => [name, part])) as Record<Name, Part<T>>;
}
