import * as v from 'valibot';

/** A field of the wire: the right type, or as good as absent. A bad detail never costs the paper. */
function field<Schema extends v.GenericSchema>(schema: Schema) {
  return v.fallback(v.optional(schema), undefined);
}

const words = v.union([v.string(), v.pipe(v.number(), v.transform(String))]);
/** A text, or (as Crossref writes it) a list of which the first counts. */
const text = v.union([
  words,
  v.pipe(
    v.array(v.unknown()),
    v.transform(([first]) => (typeof first === 'string' ? first : undefined)),
  ),
]);

const name = v.object({
  family: field(v.string()),
  given: field(v.string()),
  literal: field(v.string()),
  name: field(v.string()),
  suffix: field(v.string()),
  'dropping-particle': field(v.string()),
  'non-dropping-particle': field(v.string()),
  ORCID: field(v.string()),
});

const date = v.union([
  words,
  v.object({
    'date-parts': field(v.array(v.array(v.unknown()))),
    raw: field(words),
    literal: field(words),
  }),
]);

/** Identifiers by scheme. */
const custom = v.object({
  arxiv: field(v.string()),
  openreview: field(v.string()),
  openalex: field(v.string()),
  semanticScholar: field(v.string()),
  dblp: field(v.string()),
  acl: field(v.string()),
});

/**
 * One item of CSL-JSON, as citation processors read it and Zotero, Crossref and DataCite write it.
 * Source: github.com/citation-style-language/schema, csl-data.json.
 */
export const ItemSchema = v.object({
  title: field(text),
  abstract: field(text),
  author: field(v.array(v.fallback(v.nullable(name), null))),
  issued: field(date),
  'container-title': field(text),
  DOI: field(v.string()),
  URL: field(v.string()),
  PMID: field(words),
  number: field(words),
  keyword: field(v.string()),
  language: field(v.string()),
  custom: field(custom),
});

/** An item that passed {@link ItemSchema}. */
export type Item = v.InferOutput<typeof ItemSchema>;
/** A date of CSL: parts, or words. */
export type ItemDate = v.InferOutput<typeof date>;
/** A name of CSL. */
export type ItemName = v.InferOutput<typeof name>;
