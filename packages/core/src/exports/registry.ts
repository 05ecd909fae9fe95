import type { ExportEntry } from './exporter.ts';
import { ALL_FACTS, CITATION_FACTS, LISTING_FACTS } from './paper-facts.ts';

/**
 * Every format that papers can leave in, each loaded on its own. A line here makes a folder known to
 * pages, to `convert`, to the docs and to the suite that sends papers out and reads them back.
 */
export const exportRegistry = {
  bibtex: {
    title: 'BibTeX, also for BibLaTeX',
    mediaType: 'application/x-bibtex',
    extension: '.bib',
    carries: [...CITATION_FACTS, 'first category'],
    hasFrame: false,
    tellsRanking: false,
    load: async () => (await import('./bibtex/to-bibtex.ts')).toBibtex,
  },
  ris: {
    title: 'RIS, for reference managers',
    mediaType: 'application/x-research-info-systems',
    extension: '.ris',
    carries: CITATION_FACTS,
    hasFrame: false,
    tellsRanking: false,
    load: async () => (await import('./ris/to-ris.ts')).toRis,
  },
  'csl-json': {
    title: 'CSL-JSON, for Pandoc, Zotero and other citation processors',
    mediaType: 'application/vnd.citationstyles.csl+json',
    extension: '.csl.json',
    carries: [...CITATION_FACTS, 'language'],
    hasFrame: false,
    tellsRanking: false,
    load: async () => (await import('./csl-json/to-csl-json.ts')).toCslJson,
  },
  rss: {
    title: 'RSS 2.0, for feed readers',
    mediaType: 'application/rss+xml',
    extension: '.rss',
    carries: LISTING_FACTS,
    hasFrame: true,
    tellsRanking: true,
    load: async () => (await import('./rss/to-rss.ts')).toRss,
  },
  atom: {
    title: 'Atom, for feed readers',
    mediaType: 'application/atom+xml',
    extension: '.atom',
    carries: LISTING_FACTS,
    hasFrame: true,
    tellsRanking: true,
    load: async () => (await import('./atom/to-atom.ts')).toAtom,
  },
  'json-feed': {
    title: 'JSON Feed 1.1, for feed readers and programs',
    mediaType: 'application/feed+json',
    extension: '.feed.json',
    carries: ALL_FACTS,
    hasFrame: true,
    tellsRanking: true,
    load: async () => (await import('./json-feed/to-json-feed.ts')).toJsonFeed,
  },
  markdown: {
    title: 'Markdown, for READMEs and newsletters',
    mediaType: 'text/markdown',
    extension: '.md',
    carries: [
      ...CITATION_FACTS,
      'version',
      'summary',
      'first category',
      'all categories',
      'all links',
    ],
    hasFrame: false,
    tellsRanking: true,
    load: async () => (await import('./markdown/to-markdown.ts')).toMarkdown,
  },
  csv: {
    title: 'CSV, for spreadsheets',
    mediaType: 'text/csv',
    extension: '.csv',
    carries: [...LISTING_FACTS, 'organization', 'submitter', 'counts', 'withdrawal'],
    hasFrame: true,
    tellsRanking: false,
    load: async () => (await import('./csv/to-csv.ts')).toCsv,
  },
  snapshot: {
    title: 'snapshot JSON, for panels and for later',
    mediaType: 'application/json',
    extension: '.snapshot.json',
    carries: ALL_FACTS,
    hasFrame: true,
    tellsRanking: true,
    load: async () => (await import('./snapshot/to-snapshot-json.ts')).toSnapshotJson,
  },
} as const satisfies Record<string, ExportEntry>;

/** Name of an export. */
export type ExportName = keyof typeof exportRegistry;

/** All exports. */
export const exportNames = Object.keys(exportRegistry) as ExportName[];
