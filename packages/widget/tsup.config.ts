import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { detectorsStayInTheFirstFile } from './build/detectors-stay-in-the-first-file.ts';
import { editSources } from './build/edit-sources.ts';
import { joinChunks } from './build/join-chunks.ts';
import { builtWorkerAddress, rankingWorkerEntry } from './build/ranking-worker.ts';
import { smallStyles } from './build/small-styles.ts';
import { smallTemplates } from './build/small-templates.ts';
import { withoutDocs } from './build/without-docs.ts';
import { localeRegistry } from './src/locales/registry.ts';

const publicPaths = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  ...Object.fromEntries(
    Object.keys(localeRegistry).map((name) => [`locales/${name}`, `src/locales/${name}.ts`]),
  ),
};

const common = {
  format: 'esm',
  target: 'es2023',
  platform: 'browser',
  splitting: true,
  sourcemap: true,
} as const satisfies Options;

/** For a script tag: everything in one file, and what is loaded on demand beside it. */
function scriptBuild([name, source]: [string, string]): Options {
  return {
    ...common,
    entry: { [name]: source },
    outDir: 'dist/cdn',
    minify: true,
    // A worker shares nothing with the page: it is one file.
    splitting: name !== 'ranking-worker',
    noExternal: [/.*/],
    esbuildPlugins: [
      detectorsStayInTheFirstFile,
      editSources(smallStyles, smallTemplates, withoutDocs),
    ],
    plugins: [builtWorkerAddress('dist/cdn'), joinChunks('dist/cdn', `${name}.js`)],
    define: { 'process.env.NODE_ENV': '"production"' },
    esbuildOptions(options) {
      // From the core's sources, module by module: what a page does not use is not in the file.
      options.conditions = ['source', 'browser', 'module', 'production'];
      options.chunkNames = 'chunk-[hash]';
      options.legalComments = 'none';
      // Modules are UTF-8 wherever they are served: escapes would double the texts of ja and ar.
      options.charset = 'utf8';
    },
  };
}

rmSync('dist', { recursive: true, force: true });

export default defineConfig([
  // For bundlers: lit and the core stay imports, so that a site has one copy of each. The templates
  // are those of the file to paste: what a server rendered with one, a page can take over with the other.
  {
    ...common,
    entry: { ...publicPaths, ...rankingWorkerEntry() },
    esbuildPlugins: [editSources(smallStyles, smallTemplates)],
    plugins: [builtWorkerAddress('dist')],
    dts: { entry: { ...publicPaths, ssr: 'src/ssr.ts' } },
    outDir: 'dist',
  },
  // For servers: with lit inside, in its build for Node. The one that bundlers choose for workers
  // needs a document to begin with.
  {
    ...common,
    entry: { index: 'src/ssr.ts' },
    platform: 'neutral',
    noExternal: [/^@?lit/],
    esbuildPlugins: [editSources(smallStyles, smallTemplates)],
    outDir: 'dist/ssr',
    esbuildOptions(options) {
      options.conditions = ['node', 'production'];
    },
  },
  ...Object.entries({ 'trending-papers': 'src/cdn.ts', ...rankingWorkerEntry() }).map(scriptBuild),
]);
