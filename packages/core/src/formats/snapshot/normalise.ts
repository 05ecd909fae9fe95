import { EntryError } from '../../errors/entry-error.ts';
import { excerpt } from '../../errors/excerpt.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { toOneLine } from '../../paper/text/white-space.ts';
import type { EntryContext } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { paperOf } from './envelope.ts';
import { keepValid } from './keep-valid.ts';

/**
 * A paper that we wrote, or that a page's author wrote by hand: only `title` or an identifier is
 * required, `authors` may be names alone. Parts that are not as they must be are left out and reported.
 */
export function normaliseOwnPaper(entry: unknown, context: EntryContext): PaperDraft {
  const paper = paperOf(entry);
  if (!isRecord(paper)) {
    throw new EntryError('wrong-shape', 'It is no object.', { received: excerpt(entry) });
  }
  const title = typeof paper.title === 'string' ? toOneLine(paper.title) : '';
  // The reader names a paper that has an identifier alone; until then the schema is given a name.
  const valid = keepValid(
    {
      ...paper,
      title: title || 'untitled',
      ids: paper.ids ?? idsOf(paper.id),
      authors: authorsOf(paper.authors),
    },
    context,
  );
  const provenance =
    valid.provenance.length > 0
      ? valid.provenance
      : [{ source: 'snapshot', position: context.position }];
  return { ...valid, title, provenance };
}

/** `"arxiv:2404.01234"` tells its identifier; any other `id` is made anew. */
function idsOf(id: unknown): Record<string, string> {
  const match =
    typeof id === 'string'
      ? /^(arxiv|doi|openreview|openalex|semanticScholar|pubmed|dblp|acl):(.+)$/.exec(id)
      : null;
  return match?.[1] && match[2] ? { [match[1]]: match[2] } : {};
}

function authorsOf(authors: unknown): unknown {
  if (!Array.isArray(authors)) return authors ?? [];
  return authors.map((author: unknown) => (typeof author === 'string' ? { name: author } : author));
}
