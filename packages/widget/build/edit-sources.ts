import { readFile } from 'node:fs/promises';
import type { Options } from 'tsup';

/** A plugin of esbuild, as tsup takes it. */
export type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number];

/** The esbuild that runs the plugin. */
export type Esbuild = Parameters<EsbuildPlugin['setup']>[0]['esbuild'];

/** Makes another text of a source, or gives the same one back. */
export type SourceEdit = (text: string, path: string, esbuild: Esbuild) => string | Promise<string>;

/** Hands every source of ours through some edits before esbuild reads it. */
export function editSources(...edits: readonly SourceEdit[]): EsbuildPlugin {
  return {
    name: 'edit-sources',
    setup({ onLoad, esbuild }) {
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
        const place = path.replaceAll('\\', '/');
        if (place.includes('/node_modules/')) return undefined;
        let contents = await readFile(path, 'utf8');
        for (const edit of edits) contents = await edit(contents, place, esbuild);
        return { contents, loader: 'ts' };
      });
    },
  };
}
