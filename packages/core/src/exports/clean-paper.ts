import { completePaper } from '../paper/complete-paper.ts';
import { isDateText } from '../paper/date.ts';
import { placeholderTitle } from '../paper/identifiers/placeholder-title.ts';
import type { Author, Paper } from '../paper/paper.ts';
import { toWebUrl } from '../paper/web-url.ts';
import { citableIds } from './citation/citable-ids.ts';
import { asLine } from './citation/line.ts';

/** A tag of BCP 47, or a name of a language. */
const LANGUAGE = /^[a-z]{2,20}(?:-[a-z0-9]{1,8})*$/i;

/**
 * A paper that can be written as it is: every text one line without control characters, identifiers,
 * dates and addresses only where they are such, and nothing empty. A paper that one of our readers
 * made comes back as it was; in one that somebody made by hand anything can stand. A title that is
 * empty becomes the identifier, as readers do it.
 */
export function cleanPaper(paper: Paper): Paper {
  const { abstract, summary, venue, language, version, ...rest } = paper;
  const ids = citableIds(paper.ids);
  return completePaper({
    ...rest,
    ids,
    title: asLine(paper.title) || placeholderTitle(ids) || 'Untitled',
    abstract: asLine(abstract ?? ''),
    summary: asLine(summary ?? ''),
    authors: paper.authors.map(cleanAuthor).filter(({ name }) => name !== ''),
    venue: asLine(venue ?? '') || undefined,
    categories: linesOf(paper.categories),
    keywords: linesOf(paper.keywords),
    language: cleanLanguage(language),
    version: Number.isInteger(version) ? version : undefined,
    organization: cleanContributor(paper.organization),
    submittedBy: cleanContributor(paper.submittedBy),
    links: paper.links.map(({ label = '', ...link }) => ({
      ...link,
      label: asLine(label) || undefined,
    })),
    history: paper.history?.filter(({ observedAt }) => isDateText(observedAt)),
    provenance: paper.provenance.map(({ source, url, ...known }) => {
      const address = toWebUrl(url);
      return { source: asLine(source) || 'unknown', ...(address && { url: address }), ...known };
    }),
  });
}

/** A language that a feed or a paper may name; undefined for anything else. */
export function cleanLanguage(language: string | undefined): string | undefined {
  return language !== undefined && LANGUAGE.test(language) ? language : undefined;
}

function linesOf(texts: readonly string[]): string[] {
  return texts.map(asLine).filter((text) => text !== '');
}

function cleanAuthor({ name, url, orcid = '', affiliation = '' }: Author) {
  return {
    name: asLine(name),
    url,
    orcid: asLine(orcid) || undefined,
    affiliation: asLine(affiliation) || undefined,
  };
}

function cleanContributor(contributor: Paper['organization']): Paper['organization'] {
  const name = asLine(contributor?.name ?? '');
  if (contributor === undefined || name === '') return undefined;
  const [url, image] = [toWebUrl(contributor.url), toWebUrl(contributor.image)];
  return { name, ...(url && { url }), ...(image && { image }) };
}
