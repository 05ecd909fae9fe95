import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { minify } from '@swc/core';
import { type GetModuleInfo, type ManualChunksOption, type Plugin, rollup } from 'rollup';
import type { TsupPlugin } from './ranking-worker.ts';

/** What a list that is fetched needs first. */
const FIRST_LOAD = /state\/(?:load-listing|fetch-early)\.ts$/;
/** What others need without any of that. */
const OF_OTHERS = /core\/src\/errors\//;

/**
 * Joins what the first file loads anyway. esbuild gives every piece that the first file shares with
 * something loaded on demand a chunk of its own: a page made 22 requests before it could paint.
 * Rollup knows that the first file is there already and leaves those pieces in it: one request, and
 * a tenth fewer bytes, because brotli sees one text instead of many. So with what the first list that
 * is fetched needs.
 */
export function joinChunks(folder: string, entry: string): TsupPlugin {
  return {
    name: 'join-chunks',
    async buildEnd({ writtenFiles }) {
      const bundle = await rollup({
        input: join(folder, entry),
        plugins: [withSourceMaps, minifiedAgain],
        // A chunk loaded on demand may import from the first file what only the two of them need.
        preserveEntrySignatures: 'allow-extension',
      });
      const ids = writtenFiles.map(({ name }) => resolve(name));
      const roots = ids.filter((id) => isOf(FIRST_LOAD, id));
      const apart = new Set(ids.filter((id) => isOf(OF_OTHERS, id)));
      for (const { name } of writtenFiles) rmSync(name);
      await bundle.write({
        dir: folder,
        compact: true,
        sourcemap: true,
        chunkFileNames: 'chunk-[hash].js',
        manualChunks: together(resolve(folder, entry), { roots, apart }),
        onlyExplicitManualChunks: true,
      });
      await bundle.close();
    },
  };
}

interface Joined {
  roots: readonly string[];
  apart: ReadonlySet<string>;
}

/** Puts what is not in the first file, and the roots need, in one chunk. */
function together(entry: string, { roots, apart }: Joined): ManualChunksOption {
  const chosen = new Set<string>();
  return (id, { getModuleInfo }) => {
    if (chosen.size === 0) {
      const there = closureOf([entry], getModuleInfo);
      for (const one of closureOf(roots, getModuleInfo))
        if (!there.has(one) && !apart.has(one)) chosen.add(one);
    }
    return chosen.has(id) ? 'together' : undefined;
  };
}

/** Modules with all that they load along with themselves. */
function closureOf(starts: Iterable<string>, getModuleInfo: GetModuleInfo): Set<string> {
  const found = new Set(starts);
  for (const id of found) for (const one of getModuleInfo(id)?.importedIds ?? []) found.add(one);
  return found;
}

function isOf(pattern: RegExp, id: string): boolean {
  const map = `${id}.map`;
  if (!existsSync(map)) return false;
  const { sources }: { sources: string[] } = JSON.parse(readFileSync(map, 'utf8'));
  return sources.some((source) => pattern.test(source));
}

/** Reads the maps that esbuild wrote, so that errors still point at the sources. */
const withSourceMaps: Plugin = {
  name: 'with-source-maps',
  load(id) {
    const map = `${id}.map`;
    if (!existsSync(map)) return undefined;
    const code = readFileSync(id, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '');
    return { code, map: readFileSync(map, 'utf8') };
  },
};

/** esbuild minifies piece by piece and in a hurry: a second look at the joined files takes 5 % off. */
const minifiedAgain: Plugin = {
  name: 'minified-again',
  async renderChunk(code) {
    const { code: small, map } = await minify(code, {
      module: true,
      sourceMap: true,
      ecma: 2022,
      compress: { passes: 3, ecma: 2022 },
      mangle: { toplevel: true },
    });
    return { code: small, map: map ?? null };
  },
};
