import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Options } from 'tsup';

/** A plugin of tsup. */
export type TsupPlugin = NonNullable<Options['plugins']>[number];

const SOURCE = join('src', 'rankers', 'ranking-worker.ts');
const ADDRESS = /new URL\((["'`])\.\/ranking-worker\.ts\1,(\s*)import\.meta\.url\)/g;

/** The worker as an entry of a build; nothing as long as the package has none. */
export function rankingWorkerEntry(packageFolder = '.'): Record<string, string> {
  return existsSync(join(packageFolder, SOURCE)) ? { 'ranking-worker': SOURCE } : {};
}

/**
 * Where the sources name the worker beside them, `new URL('./ranking-worker.ts', import.meta.url)`,
 * every file that is written names the built one, from the place of that file. The form stays: it
 * tells bundlers that there is a worker.
 */
export function builtWorkerAddress(outDir: string): TsupPlugin {
  return {
    name: 'built-worker-address',
    renderChunk(code, { path }) {
      const way = relative(dirname(path), join(outDir, 'ranking-worker.js')).split(sep).join('/');
      const address = way.startsWith('.') ? way : `./${way}`;
      return { code: code.replace(ADDRESS, `new URL($1${address}$1,$2import.meta.url)`) };
    },
  };
}
