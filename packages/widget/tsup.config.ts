import { readFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import { joinChunks } from './join-chunks.ts';
import { localeRegistry } from './src/locales/registry.ts';

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number];

const common = {
  format: 'esm',
  target: 'es2023',
  platform: 'browser',
  splitting: true,
  sourcemap: true,
} as const satisfies Options;

/**
 * In the file to paste, a format that is loaded on demand was recognised before, by the detector in
 * the registry. Leaving out the second way to it (through the format's own object) keeps all
 * detectors inside the first file, instead of in a small shared file each.
 */
const detectorsStayInTheFirstFile: EsbuildPlugin = {
  name: 'detectors-stay-in-the-first-file',
  setup(build) {
    build.onResolve({ filter: /^\.\/detect\.ts$/ }, ({ importer, path }) =>
      /formats\/[^/]+\/index\.ts$/.test(importer) ? { path, namespace: 'left-out' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'left-out' }, () => ({
      contents: 'module.exports = {}',
    }));
  },
};

/**
 * Takes the white space out of the style sheets. Minifiers of scripts leave template texts as they
 * are, and a third of a sheet is indentation.
 */
const smallStyles: EsbuildPlugin = {
  name: 'small-styles',
  setup({ onLoad, esbuild }) {
    onLoad({ filter: /(?:\/styles\/\w+|\/styles)\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const [template = '', sheet] = /css`([^`]*)`/.exec(text) ?? [];
      if (sheet === undefined) return undefined;
      // The sheet is a template text: its backslashes are doubled.
      const css = sheet.replaceAll('\\\\', '\\');
      // No lowering: the sheets are written for the browsers that have light-dark().
      const small = await esbuild.transform(css, { loader: 'css', minify: true, target: 'esnext' });
      const written = small.code.trim().replaceAll('\\', '\\\\');
      return { contents: text.replace(template, () => `css\`${written}\``), loader: 'ts' };
    });
  },
};

export default defineConfig([
  // For bundlers: lit and the core stay imports, so that a site has one copy of each.
  {
    ...common,
    entry: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      ...Object.fromEntries(
        Object.keys(localeRegistry).map((name) => [`locales/${name}`, `src/locales/${name}.ts`]),
      ),
    },
    esbuildPlugins: [smallStyles],
    dts: true,
    outDir: 'dist',
  },
  // For a script tag: one entry file with everything in it, what is loaded on demand beside it.
  {
    ...common,
    entry: { 'trending-papers': 'src/cdn.ts' },
    outDir: 'dist/cdn',
    minify: true,
    noExternal: [/.*/],
    esbuildPlugins: [detectorsStayInTheFirstFile, smallStyles],
    plugins: [joinChunks('dist/cdn', 'trending-papers.js')],
    define: { 'process.env.NODE_ENV': '"production"' },
    esbuildOptions(options) {
      // From the core's sources, module by module: what a page does not use is not in the file.
      options.conditions = ['source', 'browser', 'module', 'production'];
      options.chunkNames = 'chunk-[hash]';
      options.legalComments = 'none';
      // Modules are UTF-8 wherever they are served: escapes would double the texts of ja and ar.
      options.charset = 'utf8';
    },
  },
]);
