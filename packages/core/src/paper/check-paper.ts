import * as v from 'valibot';
import { LINK_RELATIONS } from './known-names.ts';
import { type Paper, PaperSchema } from './paper.ts';
import { toWebUrl } from './web-url.ts';

/**
 * What is wrong with a completed paper; undefined when nothing is.
 *
 * `completePaper` itself makes the identifiers, dates, links, counts and lists, and vouches for
 * them. Of what it passes on as it came a few quick looks decide; only when one of them finds
 * something odd does the schema check the whole, and names it.
 */
export function checkPaper(paper: Paper): v.BaseIssue<unknown> | undefined {
  if (isSound(paper)) return undefined;
  const check = v.safeParse(PaperSchema, paper);
  return check.success ? undefined : check.issues[0];
}

function isSound(paper: Paper): boolean {
  return (
    isText(paper.title) &&
    isTextOrNone(paper.abstract) &&
    isTextOrNone(paper.summary) &&
    isTextOrNone(paper.venue) &&
    isTextOrNone(paper.language) &&
    paper.authors.every(isSoundAuthor) &&
    paper.categories.every(isText) &&
    paper.keywords.every(isText) &&
    paper.links.every(isSoundLink) &&
    isSoundContributor(paper.organization) &&
    isSoundContributor(paper.submittedBy) &&
    Array.isArray(paper.provenance) &&
    paper.provenance.every(isSoundProvenance) &&
    isSoundVersion(paper.version) &&
    (paper.withdrawn === undefined || typeof paper.withdrawn === 'boolean') &&
    // Seldom there: the schema may look at it.
    paper.history === undefined
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || isText(value);
}

function isSoundAuthor({ name, orcid, affiliation }: Paper['authors'][number]): boolean {
  return isText(name) && isTextOrNone(orcid) && isTextOrNone(affiliation);
}

function isSoundLink({ rel, label }: Paper['links'][number]): boolean {
  return LINK_RELATIONS.includes(rel) && isTextOrNone(label);
}

function isSoundVersion(version: unknown): boolean {
  return version === undefined || (Number.isInteger(version) && (version as number) >= 1);
}

function isSoundContributor(contributor: Paper['organization']): boolean {
  if (contributor === undefined) return true;
  if (!isRecord(contributor)) return false;
  const { name, url, image } = contributor;
  return isText(name) && isWebUrlOrNone(url) && isWebUrlOrNone(image);
}

function isSoundProvenance(provenance: Paper['provenance'][number]): boolean {
  if (!isRecord(provenance)) return false;
  const { source, url, position } = provenance;
  const isPlaced = position === undefined || (Number.isInteger(position) && position >= 1);
  return isText(source) && isWebUrlOrNone(url) && isPlaced && !('fields' in provenance);
}

function isWebUrlOrNone(url: unknown): boolean {
  return url === undefined || toWebUrl(url) !== undefined;
}
