/** The two families of syndication feeds: RSS with RDF, and Atom. */
export type Dialect = 'rss' | 'atom';

const DIALECTS: ReadonlyMap<string, Dialect> = new Map([
  ['rss', 'rss'],
  ['RDF', 'rss'],
  ['feed', 'atom'],
]);

/** The dialect that the root element of a document says. Apart from the reader, so that telling formats apart loads no parser. */
export function dialectOf(rootName: string | undefined): Dialect | undefined {
  return DIALECTS.get(rootName ?? '');
}
