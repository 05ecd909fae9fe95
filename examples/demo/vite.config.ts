import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { subscribeEndpoint } from './subscribe-endpoint.ts';

/** Puts the sample into the page as the inline listing of the element, where any site could have it. */
function inlineSample(): Plugin {
  const sample = new URL('./sample-listing.json', import.meta.url);
  return {
    name: 'inline-sample',
    transformIndexHtml: (html) =>
      html.replace('%SAMPLE%', () =>
        // `<` is escaped so that no title can end the script.
        JSON.stringify(JSON.parse(readFileSync(sample, 'utf8'))).replaceAll('<', '\\u003c'),
      ),
  };
}

export default defineConfig({
  plugins: [
    inlineSample(),
    {
      name: 'subscribe-endpoint',
      configureServer: ({ middlewares }) => void middlewares.use('/subscribe', subscribeEndpoint()),
      configurePreviewServer: ({ middlewares }) =>
        void middlewares.use('/subscribe', subscribeEndpoint()),
    },
  ],
  build: {
    target: 'es2023',
    // The first browsers with light-dark(): lowered, it would follow the system and not the page.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
});
