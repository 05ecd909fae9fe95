import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import type { Paper } from '@trending-papers/core';
import { createSearchIndex } from '@trending-papers/core/search';
import { Document as FlexDocument } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';

/** A built index: the ids of the best papers for words, the last of which may be the beginning of one. */
export interface BuiltEngine {
  search(text: string, limit: number, isOpen: boolean): Promise<string[]> | string[];
  /** What it is written as, and what reads it again; ours alone has it here. */
  toBytes?(): Uint8Array;
}

interface Row {
  id: string;
  title: string;
  abstract: string;
  keywords: string;
  authors: string;
}

const FIELDS = ['title', 'abstract', 'keywords', 'authors'] as const;
const BOOST = { title: 2, keywords: 2 };

function rowOf({ id, title, abstract = '', keywords, authors }: Paper): Row {
  const names = authors.map(({ name }) => name);
  return { id, title, abstract, keywords: keywords.join(' '), authors: names.join(' ') };
}

/**
 * Each engine on the same four fields, title and keywords twice as heavy where it knows weights; any
 * word of the query helps. What else is set is what its documentation advises for this use.
 */
export const engines: Readonly<
  Record<string, (papers: readonly Paper[]) => Promise<BuiltEngine> | BuiltEngine>
> = {
  ours: (papers) => {
    const index = createSearchIndex(papers);
    return {
      search: (text, limit, isOpen) =>
        index.search(isOpen ? text : `${text} `, { limit }).map(({ id }) => id),
      toBytes: () => index.toBytes(),
    };
  },
  minisearch: (papers) => {
    const index = new MiniSearch<Row>({ fields: [...FIELDS], searchOptions: { boost: BOOST } });
    index.addAll(papers.map(rowOf));
    return {
      search: (text, limit, isOpen) =>
        index
          .search(text, { prefix: (_, at, all) => isOpen && at === all.length - 1 })
          .slice(0, limit)
          .map(({ id }) => String(id)),
    };
  },
  // Beginnings are indexed for titles alone: for all fields it takes several times as long.
  flexsearch: (papers) => {
    const index = new FlexDocument({
      document: {
        id: 'id',
        index: FIELDS.map((field) => ({
          field,
          tokenize: field === 'title' ? ('forward' as const) : ('strict' as const),
        })),
      },
    });
    for (const paper of papers) index.add({ ...rowOf(paper) });
    return {
      search: (text, limit) => {
        const found = index.search(text, { limit, suggest: true, merge: true }) as {
          id: unknown;
        }[];
        return found.slice(0, limit).map(({ id }) => String(id));
      },
    };
  },
  orama: async (papers) => {
    const index = create({
      schema: { title: 'string', abstract: 'string', keywords: 'string', authors: 'string' },
    });
    await insertMultiple(index, papers.map(rowOf), 5000);
    return {
      search: async (term, limit) => {
        const { hits } = await searchOrama(index, { term, limit, boost: BOOST, threshold: 1 });
        return hits.map(({ id }) => String(id));
      },
    };
  },
  lunr: (papers) => {
    const index = lunr((builder) => {
      builder.ref('id');
      for (const field of FIELDS)
        builder.field(field, { boost: field === 'title' || field === 'keywords' ? 2 : 1 });
      for (const paper of papers) builder.add(rowOf(paper));
    });
    return {
      search: (text, limit, isOpen) =>
        index
          .query((query) => {
            query.term(lunr.tokenizer(text), {});
            const last = text.toLowerCase().split(/\s+/).at(-1) ?? '';
            if (isOpen && last !== '')
              query.term(last, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
          })
          .slice(0, limit)
          .map(({ ref }) => ref),
    };
  },
};
