import { EntryError } from '../../errors/entry-error.ts';
import { excerpt } from '../../errors/excerpt.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { parseArxivId } from '../../paper/identifiers/arxiv-id.ts';
import { doiAddress, parseDoi } from '../../paper/identifiers/doi.ts';
import { linksInAbstract, linksInText } from '../../paper/text/links-in-text.ts';
import { saysWithdrawn } from '../../paper/withdrawal.ts';
import type { EntryContext } from '../format.ts';
import { reportUnreadableDate } from '../lost-details.ts';
import { readArxivMetadata } from './arxiv-metadata.ts';
import { readDublinCore } from './dublin-core.ts';
import type { DateReading, Metadata } from './metadata.ts';
import type { OaiRecord } from './parse.ts';

/**
 * One record to one paper. The datestamp of its header is no date of the paper: it moves with every
 * change of the metadata.
 */
export function normaliseOaiRecord(record: OaiRecord, context: EntryContext): PaperDraft {
  const metadata = readMetadata(record);
  const { abstract, comment, doi, pages = [] } = metadata;
  const id = [metadata.id, record.identifier].find((one) => one && parseArxivId(one));
  const arxiv = parseArxivId(id ?? '')?.id;
  const address = arxiv && `https://arxiv.org/abs/${arxiv}`;
  const knownDoi = parseDoi(doi ?? '');
  const own = arxiv === undefined && knownDoi ? [doiAddress(knownDoi)] : [];
  const isNameless = arxiv === undefined && own.length === 0 && pages.length === 0;
  if (isNameless && metadata.title !== '') {
    reportIdentifier(record, context);
  }
  const page = address ?? own[0] ?? pages[0];
  return {
    ids: { arxiv: id, doi },
    version: metadata.version,
    title: metadata.title,
    abstract,
    authors: metadata.authors,
    publishedAt: dateOf(metadata.published, context),
    updatedAt: dateOf(metadata.updated, context),
    venue: metadata.venue,
    categories: metadata.categories ?? categoriesOf(record.sets),
    keywords: metadata.keywords,
    language: metadata.language,
    links: [
      { rel: 'abstract', url: address },
      { rel: 'pdf', url: arxiv && `https://arxiv.org/pdf/${arxiv}` },
      ...[...own, ...pages].map((url) => ({ rel: 'abstract' as const, url })),
      ...linksInAbstract(abstract),
      ...linksInText(comment),
    ],
    withdrawn: saysWithdrawn(`${comment} ${abstract}`) || undefined,
    provenance: [
      { source: sourceOf(record, arxiv), ...(page && { url: page }), position: context.position },
    ],
  };
}

function readMetadata({ metadata, identifier }: OaiRecord): Metadata {
  switch (metadata?.name) {
    case 'arXiv':
    case 'arXivRaw':
    case 'arXivOld':
      return readArxivMetadata(metadata);
    case 'dc':
      return readDublinCore(metadata);
    default:
      throw new EntryError(
        'wrong-shape',
        metadata
          ? `Its metadata is <${metadata.name}>; ask for the prefix arXiv, arXivRaw or oai_dc.`
          : 'It has no metadata.',
        { received: excerpt(identifier) },
      );
  }
}

/** Who answered: the namespace of the identifier, `oai:<namespace>:<name>`. */
function sourceOf({ identifier }: OaiRecord, arxiv: string | undefined): string {
  const repository = /^oai:([\w.-]{1,80}):/i.exec(identifier)?.[1] ?? '';
  return arxiv !== undefined || /^arxiv\b/i.test(repository) ? 'arxiv' : repository || 'oai';
}

function dateOf(reading: DateReading | undefined, context: EntryContext): string | undefined {
  if (reading && reading.date === undefined) {
    reportUnreadableDate(context, reading.source, '2026-06-12 or Fri, 12 Jun 2026 08:00:00 GMT');
  }
  return reading?.date;
}

/** Sets are `group:archive:CLASS`, or shorter where an archive has no classes: `physics:hep-th`. */
function categoriesOf(sets: readonly string[]): string[] {
  const categories = sets.flatMap((set) => {
    const [, archive, subject] = set.split(':');
    if (archive === undefined) return [];
    return [subject === undefined ? archive : `${archive}.${subject}`];
  });
  // A record is in the set of the archive as well as in that of the class.
  return categories.filter((one) => !categories.some((other) => other.startsWith(`${one}.`)));
}

function reportIdentifier({ identifier }: OaiRecord, { report }: EntryContext): void {
  report({
    code: 'unknown-identifier',
    message: 'The record has no identifier that is known; the paper is known by its title.',
    expected: 'oai:arXiv.org:2404.01234',
    received: excerpt(identifier),
  });
}
