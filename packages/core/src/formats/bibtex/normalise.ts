import type { PaperDraft } from '../../paper/complete-paper.ts';
import { parseArxivId } from '../../paper/identifiers/arxiv-id.ts';
import { parseDoi } from '../../paper/identifiers/doi.ts';
import { idsInUrl } from '../../paper/identifiers/ids-in-url.ts';
import type { RawIds } from '../../paper/identifiers/paper-id.ts';
import { linksOfPaper } from '../../paper/links-of-paper.ts';
import { dateOfParts, yearIn } from '../../paper/partial-date.ts';
import type { EntryContext } from '../format.ts';
import { keywordsIn } from '../keywords-in.ts';
import { reportUnknownDoi, reportUnreadableDate } from '../lost-details.ts';
import { readNames } from './names.ts';
import type { BibEntry } from './read-entries.ts';
import { fieldAddress, fieldText } from './tex-fields.ts';

/** One entry to one paper. Fields of BibTeX, of BibLaTeX and of what reference managers add. */
export function normaliseBibEntry(entry: BibEntry, context: EntryContext): PaperDraft {
  const text = (...names: string[]) => fieldText(firstField(entry, names) ?? '');
  const title = text('title');
  const subtitle = text('subtitle');
  const abstract = text('abstract');
  const url = fieldAddress(firstField(entry, ['url']) ?? '');
  const ids = idsOf(entry, url, context);
  return {
    ids,
    title: [title, subtitle].filter(Boolean).join(': '),
    abstract,
    authors: authorsOf(entry),
    publishedAt: dateOf(entry, context),
    venue: venueOf(entry),
    categories: isArxiv(entry)
      ? text('primaryclass', 'eprintclass')
          .split(/[\s,;]+/)
          .filter(Boolean)
      : [],
    keywords: keywordsIn(text('keywords', 'keyword', 'author_keywords')),
    links: linksOfPaper({ ids, urls: [url, eprintUrl(entry)], texts: [abstract] }),
    provenance: [{ source: 'bibtex', position: context.position }],
  };
}

function firstField({ fields }: BibEntry, names: readonly string[]): string | undefined {
  return names.map((name) => fields.get(name)).find((value) => value?.trim());
}

/** What an entry says itself, else what the entry of its `crossref` says. */
function inherited(entry: BibEntry, names: readonly string[]): string | undefined {
  return firstField(entry, names) ?? (entry.parent && firstField(entry.parent, names));
}

function authorsOf(entry: BibEntry): PaperDraft['authors'] {
  const source = firstField(entry, ['author']);
  const groups = readNames(firstField(entry, ['collaboration']) ?? '').map(({ name }) => ({
    name: /collaboration/i.test(name) ? name : `${name} Collaboration`,
  }));
  const names = source === undefined ? [] : readNames(source);
  return [...names, ...groups.filter((group) => !names.some(({ name }) => name === group.name))];
}

function venueOf(entry: BibEntry): string | undefined {
  const venue =
    inherited(entry, ['journal', 'journaltitle', 'booktitle']) ??
    entry.parent?.fields.get('title') ??
    '';
  return fieldText(venue) || undefined;
}

/** `date` is BibLaTeX's; of a span its beginning counts. A season or a word costs no more than itself. */
function dateOf(entry: BibEntry, context: EntryContext): string | undefined {
  const written = fieldAddress(inherited(entry, ['date']) ?? '');
  const year = fieldText(inherited(entry, ['year']) ?? '');
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|[/~?%T\s])/.exec(written);
  const date = iso
    ? dateOfParts(iso[1], iso[2], iso[3])
    : dateOfParts(
        yearIn(year) ?? yearIn(written),
        fieldText(inherited(entry, ['month']) ?? ''),
        fieldText(inherited(entry, ['day']) ?? ''),
      );
  if (date === undefined && (written || year)) {
    reportUnreadableDate(context, written || year, 'a year of four digits');
  }
  return date;
}

function isArxiv(entry: BibEntry): boolean {
  return /^arxiv$/i.test(fieldAddress(firstField(entry, ['archiveprefix', 'eprinttype']) ?? ''));
}

function eprintUrl(entry: BibEntry): string | undefined {
  const eprint = fieldAddress(firstField(entry, ['eprint']) ?? '');
  return /^https?:/i.test(eprint) ? eprint : undefined;
}

function idsOf(entry: BibEntry, url: string, context: EntryContext): RawIds {
  const address = (...names: string[]) => fieldAddress(firstField(entry, names) ?? '');
  const eprint = address('eprint', 'arxivid', 'arxiv');
  const named = address('doi');
  const doi = parseDoi(named);
  if (named !== '' && doi === undefined) {
    reportUnknownDoi(context, named);
  }
  const linked = idsInUrl(url);
  const arxiv = [eprint, linked.arxiv, arxivInVenue(entry)].find((id) => parseArxivId(id ?? ''));
  return {
    ...linked,
    arxiv,
    doi: doi ?? linked.doi,
    pubmed: /^\d{1,9}$/.exec(address('pmid'))?.[0] ?? linked.pubmed,
    dblp: (/^dblp:(.+)$/i.exec(entry.key)?.[1] ?? address('dblp')) || linked.dblp,
    openreview: address('openreview') || linked.openreview,
    openalex: address('openalex') || linked.openalex,
    semanticScholar: address('semanticscholar') || linked.semanticScholar,
    acl: address('acl') || linked.acl,
  };
}

/** "arXiv preprint arXiv:2404.01234" of Google Scholar, `volume = {abs/2404.01234}` of DBLP. */
function arxivInVenue(entry: BibEntry): string | undefined {
  const text = ['journal', 'volume', 'howpublished', 'note']
    .map((name) => fieldAddress((entry.fields.get(name) ?? '').slice(0, 500)))
    .join(' ; ');
  return (
    /\barxiv:\s?(\S{7,40}?)(?=[\s;,.)\]]*(?:\s|$))/i.exec(text)?.[1] ??
    /\babs\/(\S{7,40})/i.exec(text)?.[1]
  );
}
