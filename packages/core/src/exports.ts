/** Exports apart from the rest: their registry, which loads only the one that is asked for. */
export type { CsvOptions } from './exports/csv/to-csv.ts';
export type { Exportable } from './exports/exportable.ts';
export type { ExportEntry, Exporter, ExportOptions } from './exports/exporter.ts';
export type { FeedOptions } from './exports/feed/feed-options.ts';
export type { ListOptions } from './exports/listed-papers.ts';
export type { MarkdownOptions } from './exports/markdown/to-markdown.ts';
export type { PaperFact } from './exports/paper-facts.ts';
export { type ExportName, exportNames, exportRegistry } from './exports/registry.ts';
