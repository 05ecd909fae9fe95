import { excerpt } from '../../errors/excerpt.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { parseArxivId } from '../../paper/identifiers/arxiv-id.ts';
import { linksInAbstract } from '../../paper/text/links-in-text.ts';
import { dayOf, toDateText, toDayOrInstant } from '../../paper/to-date-text.ts';
import { toWebUrl } from '../../paper/web-url.ts';
import type { EntryContext } from '../format.ts';
import type { Item, Organization, Person } from './wire.ts';

type PlainText = (source: string) => string;

const SITE = 'https://huggingface.co';

/**
 * One item to one paper. `paper.publishedAt` is the date of arXiv, a whole day since 2026-04; the
 * outer `publishedAt` is not used for it: until March 2025 it was the moment of listing, since then
 * it is the inner one shifted by a time zone.
 *
 * @param toPlainText how texts are read: with the names of all HTML entities, or without.
 */
export function draftOfItem(item: Item, context: EntryContext, toPlainText: PlainText): PaperDraft {
  const { paper } = item;
  const title = toPlainText(paper.title || item.title || '');
  const abstract = toPlainText(paper.summary ?? item.summary ?? '');
  const arxiv = parseArxivId(paper.id ?? '')?.id;
  const page = arxiv && `${SITE}/papers/${arxiv}`;
  const organization = paper.organization ?? item.organization ?? item.submitterOrganization;
  return {
    ids: { arxiv: paper.id },
    title,
    abstract,
    summary: toPlainText(paper.ai_summary ?? ''),
    authors: authorsOf(item, toPlainText),
    publishedAt: toDayOrInstant(paper.publishedAt),
    listedAt: listedAt(item, context),
    keywords: (paper.ai_keywords ?? []).map(toPlainText).filter(Boolean),
    links: linksOf(item, arxiv, abstract, context),
    image: item.thumbnail ?? item.mediaUrl ?? firstImage(item),
    organization: organization && organizationOf(organization, toPlainText),
    submittedBy: personOf(paper.submittedOnDailyBy ?? item.submittedBy, toPlainText),
    counts: {
      upvotes: paper.upvotes,
      comments: item.numComments,
      stars: paper.githubStars,
      observedAt: context.document.observedAt,
    },
    provenance: [{ source: 'huggingface', ...(page && { url: page }), position: context.position }],
  };
}

function authorsOf({ paper }: Item, toPlainText: PlainText): PaperDraft['authors'] {
  return paper.authors
    .map(({ name, user }) => ({ name: toPlainText(name), url: user && accountUrl(user) }))
    .filter(({ name }) => name !== '');
}

function listedAt({ paper, publishedAt, date }: Item, { facts }: EntryContext): string | undefined {
  const listed = toDayOrInstant(paper.submittedOnDailyAt) ?? dayOf(toDateText(date));
  if (listed !== undefined) return listed;
  const inner = toDateText(paper.publishedAt);
  const outer = toDateText(publishedAt);
  const isLater =
    inner !== undefined && outer !== undefined && Date.parse(outer) > Date.parse(inner);
  return isLater ? outer : facts.date;
}

function linksOf(
  { paper, mediaUrls }: Item,
  arxiv: string | undefined,
  abstract: string,
  { report }: EntryContext,
): PaperDraft['links'] {
  const code = repositoryUrl(paper.githubRepo);
  if (paper.githubRepo !== undefined && code !== paper.githubRepo.trim()) {
    report({
      code: 'untidy-link',
      message:
        code === undefined
          ? 'The address of the repository was left out: it is not one.'
          : `The address of the repository is not clean; it was read as "${code}".`,
      expected: 'an http or https address',
      received: excerpt(paper.githubRepo),
    });
  }
  const video = [...(paper.mediaUrls ?? []), ...(mediaUrls ?? [])].find((url) =>
    /\.(?:mp4|webm|qt|mov)$/i.test(url),
  );
  return [
    { rel: 'abstract', url: arxiv && `https://arxiv.org/abs/${arxiv}` },
    { rel: 'pdf', url: arxiv && `https://arxiv.org/pdf/${arxiv}` },
    { rel: 'discussion', url: arxiv && `${SITE}/papers/${arxiv}` },
    { rel: 'code', url: code },
    { rel: 'project', url: paper.projectPage },
    { rel: 'video', url: video },
    ...linksInAbstract(abstract),
  ];
}

/**
 * `githubRepo` is free text: a line break may stand inside the address, after a slash, or rubbish
 * may follow it.
 */
function repositoryUrl(githubRepo: string | undefined): string | undefined {
  const [first = '', second = ''] = githubRepo?.trim().split(/\s+/, 2) ?? [];
  const goesOn = first.endsWith('/') && /^[\w.-]+(?:\/[\w.-]+)*$/.test(second);
  const address = goesOn ? first + second : first;
  return toWebUrl(address) === undefined ? undefined : address;
}

function firstImage({ paper, mediaUrls }: Item): string | undefined {
  return [...(mediaUrls ?? []), ...(paper.mediaUrls ?? [])].find((url) =>
    /\.(?:png|jpe?g|gif|webp)$/i.test(url),
  );
}

function organizationOf(
  { fullname, name, avatar }: Organization,
  toPlainText: PlainText,
): PaperDraft['organization'] {
  const shown = toPlainText(fullname || name || '');
  if (shown === '') return undefined;
  const url = name && accountAddress(name);
  const image = imageAddress(avatar);
  return { name: shown, ...(url && { url }), ...(image && { image }) };
}

function personOf(person: Person | undefined, toPlainText: PlainText): PaperDraft['submittedBy'] {
  const shown = toPlainText(person?.fullname || person?.name || person?.user || '');
  if (person === undefined || shown === '') return undefined;
  const url = accountUrl(person);
  const image = imageAddress(person.avatarUrl);
  return { name: shown, ...(url && { url }), ...(image && { image }) };
}

function accountUrl({ user, name }: Person): string | undefined {
  const account = user || name;
  return account ? accountAddress(account) : undefined;
}

function accountAddress(account: string): string | undefined {
  return toWebUrl(`${SITE}/${encodeURIComponent(account)}`);
}

/** Avatars are relative in nearly half of the items. */
function imageAddress(address: string | undefined): string | undefined {
  return toWebUrl(address?.startsWith('/') ? SITE + address : address, SITE);
}
