import { EntryError } from '../../errors/entry-error.ts';
import { excerpt } from '../../errors/excerpt.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { parseDoi } from '../../paper/identifiers/doi.ts';
import { idsInUrl } from '../../paper/identifiers/ids-in-url.ts';
import { linksInAbstract } from '../../paper/text/links-in-text.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { toDateText } from '../../paper/to-date-text.ts';
import { toWebUrl } from '../../paper/web-url.ts';
import type { EntryContext } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { asList, asNumber, asRecord, asText } from '../json/loose.ts';
import { reportLost } from '../json/report-lost.ts';
import { contentOf, listIn, textIn } from './content.ts';

type Wire = Record<string, unknown>;

const SITE = 'https://openreview.net';
const TLDR = ['tldr', 'tl;dr', 'tl;dr:', 'one-sentence_summary', 'one_sentence_summary'];
/** Fields in which submissions name more of the paper, and what they lead to. */
const LINK_FIELDS = [
  ['code', ['code', 'code_url', 'code_link', 'github', 'software', 'code_and_data']],
  ['project', ['project_page', 'website', 'project_website']],
  ['data', ['dataset', 'dataset_url', 'data']],
  ['video', ['video', 'video_link', 'presentation_video']],
  ['other', ['supplementary_material', 'poster', 'slides']],
] as const;

/** One submission to one paper. */
export function normaliseOpenReviewNote(entry: unknown, context: EntryContext): PaperDraft {
  if (!isRecord(entry) || !isRecord(entry.content)) {
    throw new EntryError('wrong-shape', 'It is no note with content.', {
      received: excerpt(entry),
    });
  }
  const content = contentOf(entry);
  const id = asText(entry.forum) || asText(entry.id);
  const page = id === '' ? undefined : `${SITE}/forum?id=${encodeURIComponent(id)}`;
  const abstract = toPlainText(textIn(content, 'abstract'));
  const venue = toPlainText(textIn(content, 'venue'));
  return {
    ids: { ...idsIn(content), openreview: id || undefined },
    title: toPlainText(textIn(content, 'title')),
    abstract,
    summary: toPlainText(textIn(content, ...TLDR)),
    authors: authorsOf(content),
    publishedAt: firstDate(entry, ['pdate', 'odate', 'cdate'], context),
    updatedAt: firstDate(entry, ['mdate', 'tmdate'], context),
    listedAt: firstDate(entry, ['tcdate'], context),
    venue: venue || undefined,
    categories: [...listIn(content, 'primary_area'), ...listIn(content, 'subject_areas')],
    keywords: listIn(content, 'keywords').map(toPlainText),
    links: linksOf(content, page, abstract),
    counts: {
      comments: asNumber(asRecord(entry.details).replyCount),
      observedAt: context.document.observedAt,
    },
    withdrawn: isWithdrawn(entry, content) || undefined,
    provenance: [{ source: 'openreview', ...(page && { url: page }), position: context.position }],
  };
}

/** Papers that were imported name where they stand. */
function idsIn(content: Wire) {
  const addresses = [textIn(content, 'html'), textIn(content, 'ee'), textIn(content, 'pdf')];
  const found = addresses.map(idsInUrl).reverse();
  return { ...Object.assign({}, ...found), ...doiIn(content) };
}

function doiIn(content: Wire): { doi?: string } {
  const doi = parseDoi(textIn(content, 'doi'));
  return doi === undefined ? {} : { doi };
}

/** Names with identifiers beside them, or since 2025 objects; "Anonymous" is no name. */
function authorsOf(content: Wire) {
  const ids = asList(content.authorids).map(asText);
  const authors = Array.isArray(content.authors) ? content.authors : listIn(content, 'authors');
  return authors
    .map((author, index) => {
      const { fullname, name, username } = asRecord(author);
      const id = asText(username) || (ids[index] ?? '');
      return {
        name: toPlainText(asText(author) || asText(fullname) || asText(name)),
        url: id.startsWith('~') ? `${SITE}/profile?id=${encodeURIComponent(id)}` : undefined,
      };
    })
    .filter(({ name }) => name !== '' && !/^anonymous(?: authors?)?$/i.test(name));
}

/** The first of some dates that is there, in milliseconds since 1970. */
function firstDate(note: Wire, keys: readonly string[], context: EntryContext) {
  for (const key of keys) {
    const value = note[key];
    if (value === undefined || value === null) continue;
    const time = asNumber(value);
    const date = time !== undefined && Math.abs(time) <= 8.64e15 ? textOfTime(time) : undefined;
    if (date !== undefined) return date;
    reportLost(context, key, value, 'milliseconds since 1970, such as 1729220267174');
  }
  return undefined;
}

function textOfTime(time: number): string | undefined {
  return toDateText(new Date(time).toISOString());
}

function linksOf(content: Wire, page: string | undefined, abstract: string): PaperDraft['links'] {
  const named = LINK_FIELDS.flatMap(([rel, keys]) =>
    keys.map((key) => ({ rel, url: addressIn(content, key) })),
  );
  return [
    { rel: 'abstract', url: page },
    { rel: 'pdf', url: addressIn(content, 'pdf') },
    { rel: 'abstract', url: addressIn(content, 'html') },
    ...named,
    ...linksInAbstract(abstract),
  ];
}

/** Files of OpenReview itself are named by their path. */
function addressIn(content: Wire, key: string): string | undefined {
  const address = textIn(content, key);
  return /^(?:https?:\/)?\//i.test(address) ? toWebUrl(address, SITE) : undefined;
}

/** Of what was withdrawn the group says so, in version 1 the invitation. */
function isWithdrawn(note: Wire, content: Wire): boolean {
  const groups = [content.venueid, content.venue, note.invitation, ...asList(note.invitations)];
  const isMoved = groups.some((group) => /withdrawn?[ _]submission/i.test(asText(group)));
  return isMoved || textIn(content, 'withdrawal', 'withdrawal_confirmation') !== '';
}
