import * as v from 'valibot';

/** A field of the wire: the right type, or as good as absent. A bad detail never costs the paper. */
function field<Schema extends v.GenericSchema>(schema: Schema) {
  return v.fallback(v.optional(schema), undefined);
}

const text = field(v.string());
const author = v.object({ name: text, url: text });
const attachment = v.object({ url: text, mime_type: text });

/**
 * One item of JSON Feed 1.0 (one `author`) or 1.1 (`authors`).
 * Source: jsonfeed.org/version/1.1
 */
export const ItemSchema = v.object({
  id: field(v.union([v.string(), v.pipe(v.number(), v.transform(String))])),
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  image: text,
  banner_image: text,
  date_published: text,
  date_modified: text,
  author: field(author),
  authors: field(v.array(v.fallback(v.nullable(author), null))),
  tags: field(v.array(v.unknown())),
  language: text,
  attachments: field(v.array(v.fallback(v.nullable(attachment), null))),
  /** What this package adds to the items that it writes. */
  _trending_papers: field(v.record(v.string(), v.unknown())),
});

/** An item that passed {@link ItemSchema}. */
export type Item = v.InferOutput<typeof ItemSchema>;
