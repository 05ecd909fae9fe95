/** Exports apart from the rest: their registry, which loads only the one that is asked for. */
export type { Exportable } from './exports/exportable.ts';
export type { ExportEntry, Exporter, ExportOptions } from './exports/exporter.ts';
export type { PaperFact } from './exports/paper-facts.ts';
export { type ExportName, exportNames, exportRegistry } from './exports/registry.ts';
