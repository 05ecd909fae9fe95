import * as v from 'valibot';

/** A field of the wire: the right type, or as good as absent. A bad detail never costs the paper. */
function field<Schema extends v.GenericSchema>(schema: Schema) {
  return v.fallback(v.optional(schema), undefined);
}

const person = v.object({
  fullname: field(v.string()),
  name: field(v.string()),
  user: field(v.string()),
  avatarUrl: field(v.string()),
});

const organization = v.object({
  fullname: field(v.string()),
  name: field(v.string()),
  avatar: field(v.string()),
});

const author = v.object({
  name: v.string(),
  hidden: field(v.boolean()),
  user: field(person),
});

const paper = v.object({
  id: field(v.string()),
  title: field(v.string()),
  summary: field(v.string()),
  authors: field(v.array(v.fallback(v.nullable(author), null))),
  publishedAt: field(v.string()),
  submittedOnDailyAt: field(v.string()),
  submittedOnDailyBy: field(person),
  upvotes: field(v.number()),
  ai_summary: field(v.string()),
  ai_keywords: field(v.array(v.string())),
  githubRepo: field(v.string()),
  githubStars: field(v.number()),
  projectPage: field(v.string()),
  mediaUrls: field(v.array(v.string())),
  organization: field(organization),
});

/**
 * One item of the `daily_papers` API as seen from May 2024 to August 2026. Every generation fits:
 * `mediaUrl` became `thumbnail` (June 2024), `submitterOrganization` became `organization`
 * (October 2025), the repository and its stars came in 2025.
 */
export const ItemSchema = v.object({
  paper,
  title: field(v.string()),
  summary: field(v.string()),
  publishedAt: field(v.string()),
  thumbnail: field(v.string()),
  mediaUrl: field(v.string()),
  mediaUrls: field(v.array(v.string())),
  numComments: field(v.number()),
  submittedBy: field(person),
  organization: field(organization),
  submitterOrganization: field(organization),
});

/** An item that passed {@link ItemSchema}. */
export type Item = v.InferOutput<typeof ItemSchema>;
/** A Hugging Face account as items name it. */
export type Person = v.InferOutput<typeof person>;
/** A Hugging Face organisation as items name it. */
export type Organization = v.InferOutput<typeof organization>;
