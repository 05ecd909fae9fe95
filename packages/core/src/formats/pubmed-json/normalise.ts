import { EntryError } from '../../errors/entry-error.ts';
import { excerpt } from '../../errors/excerpt.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import type { EntryContext } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { asList, asNumber, asRecords, asText } from '../json/loose.ts';
import { normalisePubmedSummary } from '../pubmed/summary.ts';

/** One summary, or an identifier alone. An identifier that PubMed cannot resolve has an `error`. */
export function normalisePubmedJson(entry: unknown, context: EntryContext): PaperDraft {
  if (!isRecord(entry)) {
    throw new EntryError('wrong-shape', 'It is no object.', { received: excerpt(entry) });
  }
  const error = asText(entry.error);
  if (error !== '' && asText(entry.title) === '') {
    throw new EntryError('wrong-shape', `PubMed has no summary of it: ${error}.`, {
      received: excerpt(asText(entry.uid)),
    });
  }
  return normalisePubmedSummary(
    {
      uid: asText(entry.uid),
      title: asText(entry.title) || asText(entry.booktitle),
      vernacularTitle: asText(entry.vernaculartitle),
      authors: asRecords(entry.authors)
        .filter(({ authtype }) => !/^(?:editor|investigator)$/i.test(asText(authtype)))
        .map(({ name }) => asText(name)),
      venue: asText(entry.fulljournalname) || asText(entry.source) || asText(entry.booktitle),
      dates: [asText(entry.pubdate), asText(entry.epubdate)],
      enteredAt: enteredAt(entry),
      ids: idsOf(entry),
      languages: asList(entry.lang).map(asText),
      types: asList(entry.pubtype).map(asText),
      citations: asNumber(entry.pmcrefcount),
    },
    context,
  );
}

function idsOf(entry: Record<string, unknown>): Record<string, string> {
  const ids = asRecords(entry.articleids);
  return Object.fromEntries(ids.map(({ idtype, value }) => [asText(idtype), asText(value)]));
}

function enteredAt(entry: Record<string, unknown>): string {
  const dates = asRecords(entry.history);
  const entered = dates.find(({ pubstatus }) => /^(?:entrez|pubmed)$/.test(asText(pubstatus)));
  return asText(entered?.date);
}
