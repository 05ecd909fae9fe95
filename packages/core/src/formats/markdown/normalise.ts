import type { PaperDraft } from '../../paper/complete-paper.ts';
import { idsInUrl } from '../../paper/identifiers/ids-in-url.ts';
import type { RawIds } from '../../paper/identifiers/paper-id.ts';
import { linksOfPaper } from '../../paper/links-of-paper.ts';
import { readAuthorList } from '../../paper/text/author-list.ts';
import { markupToText } from '../../paper/text/markup-to-text.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { relationOfLink } from '../by-hand/link-relation.ts';
import { toLooseDate } from '../by-hand/loose-date.ts';
import { readAppearance, venueNamed } from '../by-hand/venue.ts';
import { splitClasses } from '../feed/classes.ts';
import { identifiersIn } from '../feed/identifiers.ts';
import type { EntryContext } from '../format.ts';
import { titleField } from '../json/title-field.ts';
import { reportUnreadableDate } from '../lost-details.ts';
import type { MarkdownEntry } from './entry.ts';

// A sentence that only leads to its link is no title.
const DANGLING = /^(?:.{0,200}\s)?(?:of|in|by|the|our|see|at|from|with|to|for|is|this|my|an?)$/;

/** One row, bullet or heading to one paper. What it says besides is its summary. */
export function normaliseMarkdownEntry(entry: MarkdownEntry, context: EntryContext): PaperDraft {
  if (entry.own) {
    return { ...entry.own, provenance: [{ source: 'markdown', position: context.position }] };
  }
  const title = titleField(context, markupToText(entry.title).replace(/[,:;]$/, ''));
  const { categories, keywords } = splitClasses(
    (entry.keywords ?? '').split(/[;,|、]/).map(toPlainText),
  );
  const ids = idsOf(entry);
  const accepted = acceptedAt(entry.comment ?? '');
  return {
    ids,
    title: DANGLING.test(title) ? '' : title,
    abstract: markupToText(entry.abstract ?? ''),
    summary: markupToText(entry.summary ?? entry.note ?? ''),
    authors: readAuthorList(
      (entry.authors ?? '')
        .replace(/\.et\.?\s?al\.?$/i, ' et al.')
        .replace(/(\S)\s+et\.?\s?al\.?\s*$/i, '$1, et al.'),
    ),
    publishedAt: dateOf(entry, context),
    listedAt: entry.under.listed,
    venue: [entry.venue, accepted, entry.under.venue]
      .map((one) => venueNamed(toPlainText(one ?? '')))
      .find((one) => one !== undefined),
    categories,
    keywords: entry.under.topic ? [...keywords, toPlainText(entry.under.topic)] : keywords,
    links: linksOf(entry, ids),
    provenance: [{ source: 'markdown', position: context.position }],
  };
}

function linksOf({ links }: MarkdownEntry, ids: RawIds) {
  if (links.length === 0) return linksOfPaper({ ids });
  return links.map(({ label, url }) => ({ rel: relationOfLink(label, url), url }));
}

/** The identifiers that the links name, those of the paper's own before any other's. */
function idsOf({ links, written }: MarkdownEntry): RawIds {
  const pages = links.filter(({ label, url }) =>
    /^(?:abstract|pdf|discussion)$/.test(relationOfLink(label, url)),
  );
  const ids: RawIds = {};
  for (const { url } of [...pages, ...links]) Object.assign(ids, { ...idsInUrl(url), ...ids });
  const known = Object.entries(identifiersIn([...pages.map(({ url }) => url), ...written]));
  return { ...Object.fromEntries(known.filter(([, id]) => id !== undefined)), ...ids };
}

function dateOf(entry: MarkdownEntry, context: EntryContext): string | undefined {
  if (entry.date === undefined) return entry.under.date;
  const date = toLooseDate(toPlainText(entry.date));
  if (date === undefined) reportUnreadableDate(context, entry.date, '2026-06-12');
  return date;
}

/** "Accepted to CVPR 2026" in a comment. */
function acceptedAt(comment: string): string | undefined {
  const place =
    /\b(?:accepted|published|appear|presented)\b.{0,20}?\b(?:at|by|to|in|for)\s+(.{2,60})/i.exec(
      comment.slice(0, 300),
    )?.[1];
  const piece = place?.split(/[.;]|,(?!\s?\d)/)[0] ?? '';
  return readAppearance(piece)?.venue;
}
