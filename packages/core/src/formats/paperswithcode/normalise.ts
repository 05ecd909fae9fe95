import { EntryError } from '../../errors/entry-error.ts';
import { excerpt } from '../../errors/excerpt.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { linksInAbstract } from '../../paper/text/links-in-text.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { toWebUrl } from '../../paper/web-url.ts';
import type { EntryContext } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { asList, asRecord, asText } from '../json/loose.ts';
import { dateField } from '../json/report-lost.ts';

const SITE = 'https://paperswithcode.com';

/**
 * One paper of the API or of a dump. The API says `id`, `published`, `conference`; the dumps say
 * `paper_url`, `date`, `proceeding`, `tasks`, `methods`, and the one of repositories puts `paper_`
 * in front.
 */
export function normalisePapersWithCodePaper(entry: unknown, context: EntryContext): PaperDraft {
  if (!isRecord(entry)) {
    throw new EntryError('wrong-shape', 'It is no object.', { received: excerpt(entry) });
  }
  const field = (name: string) => asText(entry[name]) || asText(entry[`paper_${name}`]);
  const title = toPlainText(field('title'));
  if (title === '' && 'name' in entry) {
    throw new EntryError('wrong-shape', 'It is no paper: tasks, methods and data sets are none.', {
      received: excerpt(entry),
    });
  }
  const abstract = toPlainText(field('abstract'));
  const slug = asText(entry.id);
  const page =
    toWebUrl(entry.paper_url) ?? (slug && toWebUrl(encodeURIComponent(slug), `${SITE}/paper/`));
  return {
    ids: { arxiv: field('arxiv_id') || undefined },
    title,
    abstract,
    summary: toPlainText(asText(entry.short_abstract)),
    authors: asList(entry.authors)
      .map((author) => ({ name: toPlainText(asText(isRecord(author) ? author.name : author)) }))
      .filter(({ name }) => name !== ''),
    publishedAt: publishedAt(entry, context),
    venue: toPlainText(asText(entry.conference) || asText(entry.proceeding)) || undefined,
    keywords: [...asList(entry.tasks), ...asList(entry.methods)].map(labelOf).filter(Boolean),
    links: [
      { rel: 'abstract', url: field('url_abs') },
      { rel: 'pdf', url: field('url_pdf') },
      { rel: 'code', url: asText(entry.repo_url) },
      ...linksInAbstract(abstract),
    ],
    provenance: [
      { source: 'paperswithcode', ...(page && { url: page }), position: context.position },
    ],
  };
}

function publishedAt(entry: Record<string, unknown>, context: EntryContext): string | undefined {
  const key = entry.published === undefined ? 'date' : 'published';
  return dateField(context, key, entry[key]);
}

/** A task is a text, a method an object with its name. */
function labelOf(thing: unknown): string {
  const { name, task } = asRecord(thing);
  return toPlainText(asText(thing) || asText(name) || asText(task));
}
