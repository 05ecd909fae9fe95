import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { paperMessagesRegistry } from './src/locales/registry.ts';

/** Every folder of a format is a public path of its own. */
const formats = readdirSync('src/formats').filter((name) =>
  existsSync(`src/formats/${name}/index.ts`),
);

const publicPaths = {
  index: 'src/index.ts',
  read: 'src/read.ts',
  merge: 'src/merge.ts',
  rank: 'src/rank.ts',
  'at-once': 'src/at-once.ts',
  'rank-plain': 'src/rank-plain.ts',
  snapshot: 'src/snapshot.ts',
  fetch: 'src/fetch.ts',
  'fetch-first': 'src/fetch-first.ts',
  search: 'src/search.ts',
  exports: 'src/exports.ts',
  'trending-topics': 'src/trending-topics.ts',
  parser: 'src/parser.ts',
  digest: 'src/digest.ts',
  locales: 'src/locales.ts',
  ...Object.fromEntries(
    Object.keys(paperMessagesRegistry).map((name) => [`locales/${name}`, `src/locales/${name}.ts`]),
  ),
  ...Object.fromEntries(formats.map((name) => [`formats/${name}`, `src/formats/${name}/index.ts`])),
};

// Each public path is an entry of its own and shared code goes to chunks, so that importing one
// format brings no other. The command shares these chunks and is the only one to import from Node.
export default defineConfig({
  entry: { ...publicPaths, cli: 'src/cli/main.ts' },
  external: [/^node:/],
  removeNodeProtocol: false,
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  splitting: true,
  dts: { entry: publicPaths },
  clean: true,
  sourcemap: true,
});
