import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EsbuildPlugin } from './edit-sources.ts';

/**
 * In the file to paste, a format that is loaded on demand was recognised before, by the detector in
 * the registry. Leaving out the second way to it (through the format's own object) keeps all
 * detectors inside the first file, instead of in a small shared file each.
 */
export const detectorsStayInTheFirstFile: EsbuildPlugin = {
  name: 'detectors-stay-in-the-first-file',
  setup(build) {
    build.onResolve({ filter: /^\.\/detect\.ts$/ }, ({ importer, path }) =>
      /formats[\\/][^\\/]+[\\/]index\.ts$/.test(importer)
        ? { path: join(dirname(importer), path), namespace: 'left-out' }
        : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'left-out' }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const names = [...source.matchAll(/^export (?:function|const) (\w+)/gm)];
      return { contents: names.map(([, name]) => `export const ${name} = undefined;`).join('\n') };
    });
  },
};
