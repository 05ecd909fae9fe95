import { defineConfig } from 'tsup';

// Each public path is an entry of its own and shared code goes to chunks, so that importing one
// format brings no other.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    read: 'src/read.ts',
    rank: 'src/rank.ts',
    fetch: 'src/fetch.ts',
    parser: 'src/parser.ts',
    'formats/huggingface-json': 'src/formats/huggingface-json/index.ts',
    'formats/huggingface-text': 'src/formats/huggingface-text/index.ts',
    'formats/arxiv-api': 'src/formats/arxiv-api/index.ts',
    'formats/snapshot': 'src/formats/snapshot/index.ts',
  },
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  splitting: true,
  dts: true,
  clean: true,
  sourcemap: true,
});
