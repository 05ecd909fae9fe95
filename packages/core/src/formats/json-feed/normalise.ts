import * as v from 'valibot';
import { EntryError } from '../../errors/entry-error.ts';
import { excerpt } from '../../errors/excerpt.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { readAuthorList } from '../../paper/text/author-list.ts';
import { htmlToText, looksLikeHtml } from '../../paper/text/html-to-text.ts';
import { linksInAbstract, linksInText } from '../../paper/text/links-in-text.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { toWebUrl } from '../../paper/web-url.ts';
import { saysWithdrawn } from '../../paper/withdrawal.ts';
import { splitClasses } from '../feed/classes.ts';
import { readDescription } from '../feed/description.ts';
import { linksInDescriptions } from '../feed/description-links.ts';
import { readFeedDate, toFeedDate } from '../feed/feed-date.ts';
import { identifiersIn } from '../feed/identifiers.ts';
import { publisherOf } from '../feed/publisher.ts';
import type { EntryContext } from '../format.ts';
import { normaliseOwnPaper } from '../snapshot/normalise.ts';
import type { JsonFeedEntry } from './parse.ts';
import { type Item, ItemSchema } from './wire.ts';

/** One item to one paper. The author of the feed is not taken for that of a paper. */
export function normaliseJsonFeedItem(entry: JsonFeedEntry, context: EntryContext): PaperDraft {
  const item = readItem(entry.item);
  if (item._trending_papers) return ownItem(item, entry, context);
  const title = textOf(item.title);
  const link = toWebUrl(item.url ?? webAddress(item.id), entry.home ?? context.document.url);
  const summary = textOf(item.summary);
  const { abstract } = readDescription([
    htmlToText(item.content_html ?? ''),
    toPlainText(item.content_text ?? ''),
    summary,
  ]);
  const source = publisherOf([entry.home, context.document.url, link], 'json-feed');
  return {
    ids: identifiersIn([item.id, item.external_url, link]),
    title,
    abstract,
    summary: summary === abstract ? undefined : summary,
    authors: authorsOf(item),
    publishedAt: readFeedDate([item.date_published], context),
    updatedAt: toFeedDate(item.date_modified),
    ...splitClasses((item.tags ?? []).map((tag) => (typeof tag === 'string' ? textOf(tag) : ''))),
    language: item.language ?? entry.language,
    links: [
      { rel: 'abstract', url: link },
      ...linksInText(item.external_url ?? ''),
      ...(item.attachments ?? [])
        .filter((file) => /pdf/.test(file?.mime_type ?? ''))
        .map((file) => ({ rel: 'pdf' as const, url: file?.url })),
      ...linksInAbstract(abstract),
      ...linksInDescriptions([item.content_html, item.summary]),
    ],
    image: item.image ?? item.banner_image,
    withdrawn: saysWithdrawn(abstract) || undefined,
    provenance: [{ source, ...(link && { url: link }), position: context.position }],
  };
}

/** An item that we wrote ourselves: `exports/json-feed`. Its texts are plain, all else is as the paper had it. */
function ownItem(item: Item, { home }: JsonFeedEntry, context: EntryContext): PaperDraft {
  const link = toWebUrl(item.url);
  const { title = '', content_text: abstract, summary } = item;
  const source = publisherOf([home, context.document.url, link], 'json-feed');
  const provenance = [{ source, ...(link && { url: link }), position: context.position }];
  const texts = { ...(abstract && { abstract }), ...(summary && { summary }) };
  return normaliseOwnPaper({ ...item._trending_papers, title, ...texts, provenance }, context);
}

function readItem(item: unknown): Item {
  const check = v.safeParse(ItemSchema, item);
  if (check.success) return check.output;
  throw new EntryError('wrong-shape', 'It is no item of a JSON Feed.', { received: excerpt(item) });
}

/** Titles and summaries should be plain; some programs put HTML there all the same. */
function textOf(text = ''): string {
  return looksLikeHtml(text) ? htmlToText(text) : toPlainText(text);
}

function webAddress(id: string | undefined): string | undefined {
  return id !== undefined && /^https?:/i.test(id) ? id : undefined;
}

/** A single name may be a list of names in one text. */
function authorsOf({ author, authors }: Item): PaperDraft['authors'] {
  const named = (authors ?? [author ?? null]).flatMap((one) => {
    const name = toPlainText(one?.name ?? '');
    return name === '' ? [] : [{ name, url: one?.url }];
  });
  const [only, ...others] = named;
  const isList = only && others.length === 0 && /;|,.*,|\sand\s/.test(only.name);
  return isList ? readAuthorList(only.name) : named;
}
