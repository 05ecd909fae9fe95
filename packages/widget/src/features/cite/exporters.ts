import { type Exporter, exportRegistry } from '@trending-papers/core/exports';

/** The formats of citations that the panel offers, with their short names, alike in every language. */
export const CITATIONS = { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' } as const;

/** The name of one of them. */
export type CitationName = keyof typeof CITATIONS;

/** All of them. */
export const citationNames = Object.keys(CITATIONS) as CitationName[];

/** What writes citations: loaded when a reader is about to ask for one, so that it is there at once. */
export class Exporters {
  readonly #loaded = new Map<CitationName, Exporter>();

  /** Loads all that is not there yet. What does not come is asked for again when it is needed. */
  warm(): void {
    for (const name of citationNames) this.#load(name).catch(() => undefined);
  }

  /** Writes papers: at once when the format is there. */
  write(name: CitationName, ...what: Parameters<Exporter>): string | Promise<string> {
    const known = this.#loaded.get(name);
    return known ? known(...what) : this.#load(name).then((loaded) => loaded(...what));
  }

  async #load(name: CitationName): Promise<Exporter> {
    const exporter = this.#loaded.get(name) ?? (await exportRegistry[name].load());
    this.#loaded.set(name, exporter);
    return exporter;
  }
}
