import { type ExportName, exportNames, exportRegistry } from '../../exports/registry.ts';
import type { Listing } from '../../paper/listing.ts';

/** What papers of listings become in one of the exports. */
function exportedOutput(name: ExportName) {
  const { title, extension, load } = exportRegistry[name];
  return {
    title,
    endings: [extension],
    // All at once, for keys of citations depend on which papers there are.
    async *render(listings: AsyncIterable<Listing>) {
      const write = await load();
      const papers: Listing['papers'][] = [];
      for await (const listing of listings) papers.push(listing.papers);
      yield write(papers.flat());
    },
  };
}

/** An output for every export, by its name. */
export const exportedOutputs = Object.fromEntries(
  exportNames.map((name) => [name, exportedOutput(name)]),
) as Record<ExportName, ReturnType<typeof exportedOutput>>;
