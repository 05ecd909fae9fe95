import { isRecord } from '../json/is-record.ts';

// A field of the wire has the right type or is as good as absent: a bad detail never costs the
// paper. Read by hand, since a schema takes three times as long as parsing the JSON itself.

/** A Hugging Face account as items name it. */
export type Person = ReturnType<typeof personOf>;
/** A Hugging Face organisation as items name it. */
export type Organization = ReturnType<typeof organizationOf>;
/** One item of the `daily_papers` API. */
export type Item = NonNullable<ReturnType<typeof readItem>>;

/**
 * One item of the `daily_papers` API as seen from May 2024 to August 2026; undefined for what is
 * none. Every generation fits: `mediaUrl` became `thumbnail` (June 2024), `submitterOrganization`
 * became `organization` (October 2025), the repository and its stars came in 2025. Collections of
 * many days put the `date` of the list into each item.
 */
export function readItem(value: unknown) {
  if (!isRecord(value) || !isRecord(value.paper)) return undefined;
  return {
    paper: paperOf(value.paper),
    title: text(value.title),
    summary: text(value.summary),
    publishedAt: text(value.publishedAt),
    date: text(value.date),
    thumbnail: text(value.thumbnail),
    mediaUrl: text(value.mediaUrl),
    mediaUrls: texts(value.mediaUrls),
    numComments: number(value.numComments),
    submittedBy: optional(value.submittedBy, personOf),
    organization: optional(value.organization, organizationOf),
    submitterOrganization: optional(value.submitterOrganization, organizationOf),
  };
}

function paperOf(value: Record<string, unknown>) {
  return {
    id: text(value.id),
    title: text(value.title),
    summary: text(value.summary),
    authors: Array.isArray(value.authors) ? value.authors.flatMap(authorOf) : [],
    publishedAt: text(value.publishedAt),
    submittedOnDailyAt: text(value.submittedOnDailyAt),
    submittedOnDailyBy: optional(value.submittedOnDailyBy, personOf),
    upvotes: number(value.upvotes),
    ai_summary: text(value.ai_summary),
    ai_keywords: texts(value.ai_keywords),
    githubRepo: text(value.githubRepo),
    githubStars: number(value.githubStars),
    projectPage: text(value.projectPage),
    mediaUrls: texts(value.mediaUrls),
    organization: optional(value.organization, organizationOf),
  };
}

function authorOf(value: unknown) {
  if (!isRecord(value) || typeof value.name !== 'string' || value.hidden === true) return [];
  return [{ name: value.name, user: optional(value.user, personOf) }];
}

function personOf(value: Record<string, unknown>) {
  return {
    fullname: text(value.fullname),
    name: text(value.name),
    user: text(value.user),
    avatarUrl: text(value.avatarUrl),
  };
}

function organizationOf(value: Record<string, unknown>) {
  return {
    fullname: text(value.fullname),
    name: text(value.name),
    avatar: text(value.avatar),
  };
}

function optional<T>(value: unknown, read: (record: Record<string, unknown>) => T): T | undefined {
  return isRecord(value) ? read(value) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function texts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;
}
