import type { ExportEntry } from './exporter.ts';

/**
 * Every format that papers can leave in, each loaded on its own. A line here makes a folder known to
 * pages, to `convert`, to the docs and to the suite that sends papers out and reads them back.
 */
export const exportRegistry = {
  bibtex: {
    title: 'BibTeX, also for BibLaTeX',
    mediaType: 'application/x-bibtex',
    extension: '.bib',
    carries: [
      'title',
      'authors',
      'day of publication',
      'venue',
      'identifiers',
      'abstract',
      'keywords',
      'first category',
      'page',
    ],
    load: async () => (await import('./bibtex/to-bibtex.ts')).toBibtex,
  },
  ris: {
    title: 'RIS, for reference managers',
    mediaType: 'application/x-research-info-systems',
    extension: '.ris',
    carries: [
      'title',
      'authors',
      'day of publication',
      'venue',
      'identifiers',
      'abstract',
      'keywords',
      'page',
    ],
    load: async () => (await import('./ris/to-ris.ts')).toRis,
  },
  'csl-json': {
    title: 'CSL-JSON, for Pandoc, Zotero and other citation processors',
    mediaType: 'application/vnd.citationstyles.csl+json',
    extension: '.csl.json',
    carries: [
      'title',
      'authors',
      'day of publication',
      'venue',
      'identifiers',
      'abstract',
      'keywords',
      'page',
      'language',
    ],
    load: async () => (await import('./csl-json/to-csl-json.ts')).toCslJson,
  },
} as const satisfies Record<string, ExportEntry>;

/** Name of an export. */
export type ExportName = keyof typeof exportRegistry;

/** All exports. */
export const exportNames = Object.keys(exportRegistry) as ExportName[];
