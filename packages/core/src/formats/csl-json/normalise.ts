import * as v from 'valibot';
import { EntryError } from '../../errors/entry-error.ts';
import { excerpt } from '../../errors/excerpt.ts';
import { displayName, standsForOthers } from '../../paper/author-name.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { parseArxivId } from '../../paper/identifiers/arxiv-id.ts';
import { parseDoi } from '../../paper/identifiers/doi.ts';
import { idsInUrl } from '../../paper/identifiers/ids-in-url.ts';
import type { RawIds } from '../../paper/identifiers/paper-id.ts';
import { linksOfPaper } from '../../paper/links-of-paper.ts';
import { dateOfParts, yearIn } from '../../paper/partial-date.ts';
import { markupToText } from '../../paper/text/markup-to-text.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import type { EntryContext } from '../format.ts';
import { keywordsIn } from '../keywords-in.ts';
import { reportUnknownDoi, reportUnreadableDate } from '../lost-details.ts';
import { type Item, type ItemDate, type ItemName, ItemSchema } from './wire.ts';

/** One item to one paper. Only `issued` dates it: `accessed`, `submitted` and others mean something else. */
export function normaliseCslItem(entry: unknown, context: EntryContext): PaperDraft {
  const check = v.safeParse(ItemSchema, entry);
  if (!check.success) {
    throw new EntryError('wrong-shape', 'It is no item of CSL-JSON.', { received: excerpt(entry) });
  }
  const item = check.output;
  const title = markupToText(item.title ?? '');
  const abstract = markupToText(item.abstract ?? '');
  const ids = idsOf(item, context);
  return {
    ids,
    title,
    abstract,
    authors: (item.author ?? []).flatMap(authorOf),
    publishedAt: dateOf(item.issued, context),
    venue: markupToText(item['container-title'] ?? '') || undefined,
    keywords: keywordsIn(item.keyword ?? '')
      .map(toPlainText)
      .filter(Boolean),
    language: item.language?.trim() || undefined,
    links: linksOfPaper({ ids, urls: [item.URL], texts: [abstract] }),
    provenance: [{ source: 'csl-json', position: context.position }],
  };
}

function authorOf(name: ItemName | null): NonNullable<PaperDraft['authors']>[number][] {
  if (name === null) return [];
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  const shown = toPlainText(
    displayName({
      given: name.given,
      particle: particles.filter(Boolean).join(' '),
      family: name.family,
      suffix: name.suffix,
      literal: name.literal ?? name.name,
    }),
  );
  if (shown === '' || standsForOthers(shown)) return [];
  const orcid = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/.exec(name.ORCID ?? '')?.[0];
  return [{ name: shown, orcid }];
}

/** Of a span its beginning counts; seasons (months 13 to 24) leave the year. */
function dateOf(issued: ItemDate | undefined, context: EntryContext): string | undefined {
  if (issued === undefined) return undefined;
  const parts = typeof issued === 'string' ? undefined : issued['date-parts']?.[0];
  const text = typeof issued === 'string' ? issued : (issued.raw ?? issued.literal ?? '');
  const date = parts ? dateOfParts(parts[0], parts[1], parts[2]) : dateInText(text);
  if (date === undefined && (text !== '' || parts?.some(Boolean))) {
    reportUnreadableDate(context, issued, '{"date-parts": [[2026, 6, 12]]}');
  }
  return date;
}

function dateInText(text: string): string | undefined {
  const iso = /^\s*(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?=$|[/~?T\s])/.exec(text);
  return iso ? dateOfParts(iso[1], iso[2], iso[3]) : dateOfParts(yearIn(text));
}

/**
 * Zotero puts the identifier of a preprint at arXiv into `number`; we put those for which CSL has
 * no field into `custom`, by scheme.
 */
function idsOf(item: Item, context: EntryContext): RawIds {
  const doi = parseDoi(item.DOI ?? '');
  if (item.DOI?.trim() && doi === undefined) {
    reportUnknownDoi(context, item.DOI);
  }
  const linked = idsInUrl(item.URL ?? '');
  const number = /^arxiv:/i.test(item.number ?? '') ? item.number : undefined;
  const custom = item.custom ?? {};
  const arxiv = [custom.arxiv, number].find((id) => parseArxivId(id ?? '')) ?? linked.arxiv;
  const pubmed = /^\d{1,9}$/.exec(item.PMID ?? '')?.[0] ?? linked.pubmed;
  return { ...custom, ...linked, arxiv, doi: doi ?? linked.doi, pubmed };
}
