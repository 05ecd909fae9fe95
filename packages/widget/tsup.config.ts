import { defineConfig, type Options } from 'tsup';

const common = {
  format: 'esm',
  target: 'es2023',
  platform: 'browser',
  splitting: true,
  sourcemap: true,
} as const satisfies Options;

export default defineConfig([
  // For bundlers: lit and the core stay imports, so that a site has one copy of each.
  {
    ...common,
    entry: { index: 'src/index.ts', define: 'src/define.ts' },
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
    define: { 'process.env.NODE_ENV': '"production"' },
    esbuildOptions(options) {
      // From the core's sources, module by module: what a page does not use is not in the file.
      options.conditions = ['source', 'browser', 'module', 'production'];
      options.chunkNames = 'chunk-[hash]';
      options.legalComments = 'none';
    },
  },
]);
