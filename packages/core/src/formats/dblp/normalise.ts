import { EntryError } from '../../errors/entry-error.ts';
import { excerpt } from '../../errors/excerpt.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { parseArxivId } from '../../paper/identifiers/arxiv-id.ts';
import { markupToText } from '../../paper/text/markup-to-text.ts';
import type { EntryContext } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { asRecord, asText } from '../json/loose.ts';
import { dateField } from '../json/report-lost.ts';
import { oneOrMany } from './one-or-many.ts';

type Info = Record<string, unknown>;

const SITE = 'https://dblp.org';

/** One hit to one paper. DBLP knows no abstracts; preprints and journal versions are two records. */
export function normaliseDblpHit(entry: unknown, context: EntryContext): PaperDraft {
  const info = asRecord(entry).info;
  if (!isRecord(info)) {
    throw new EntryError('wrong-shape', 'It is no hit: "info" is missing.', {
      received: excerpt(entry),
    });
  }
  const title = titleOf(info);
  if (title === '' && asText(info.key) === '') {
    throw new EntryError('wrong-shape', 'It is no record: authors and venues are no papers.', {
      received: excerpt(info),
    });
  }
  const key = asText(info.key);
  const page = key ? `${SITE}/rec/${key}` : asText(info.url);
  const arxiv = arxivOf(info);
  const id = arxiv && parseArxivId(arxiv)?.id;
  return {
    ids: { arxiv, doi: asText(info.doi) || undefined, dblp: key || undefined },
    title,
    authors: oneOrMany(asRecord(info.authors).author)
      .map(authorOf)
      .filter(({ name }) => name !== ''),
    publishedAt: dateField(context, 'year', info.year),
    venue: oneOrMany(info.venue).map(textOf).filter(Boolean).join(', ') || undefined,
    links: [
      { rel: 'abstract', url: id && `https://arxiv.org/abs/${id}` },
      ...electronicEditions(info).map((url) => ({
        rel: /\.pdf$/i.test(url) ? ('pdf' as const) : ('abstract' as const),
        url,
      })),
      { rel: 'other', url: page },
    ],
    withdrawn: /\bwithdrawn\b/i.test(asText(info.type)) || undefined,
    provenance: [{ source: 'dblp', ...(page && { url: page }), position: context.position }],
  };
}

function textOf(value: unknown): string {
  return markupToText(asText(isRecord(value) ? value.text : value));
}

/** DBLP ends every title with a full stop. */
function titleOf(info: Info): string {
  const title = textOf(info.title);
  return title.endsWith('..') ? title : title.replace(/\.$/, '').trim();
}

/** Namesakes are told apart by a number behind the name: "Wei Wang 0001". */
function authorOf(author: unknown) {
  const pid = /^[\w/-]+$/.exec(asText(asRecord(author)['@pid']))?.[0];
  return {
    name: textOf(author).replace(/\s\d{4}$/, ''),
    url: pid && `${SITE}/pid/${pid}`,
  };
}

function electronicEditions(info: Info): string[] {
  return oneOrMany(info.ee).map((ee) => asText(isRecord(ee) ? ee.text : ee));
}

/** Preprints stand under "CoRR", volume `abs/2312.07559`. */
function arxivOf(info: Info): string | undefined {
  const volume = /^abs\/(.+)$/.exec(asText(info.volume))?.[1];
  const names = [...electronicEditions(info), asText(info.doi), volume ?? ''];
  return names.find((name) => parseArxivId(name) !== undefined);
}
