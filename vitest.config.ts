import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import type { ProvidedContext } from 'vitest';
import { defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './tests/browser/find-chromium.ts';

// The sources are tested, not the build: `source` is the export condition that leads to them.
const resolve = { conditions: ['source', 'module', 'browser', 'development|production'] };
const ssr = { resolve: { conditions: ['source', 'module', 'node', 'development|production'] } };

// All other specs run a second time, on panels that a server rendered.
const onceIsEnough = [
  // Renders on a server by itself.
  'hydration',
  // Looks at all that can be looked at, for minutes: hydration changes no markup, as its own specs show.
  'matrix',
  'tools',
  'actions',
  // Geometry: as above.
  'edges',
  'layouts',
  // No panel of a server has part in it: elements made by scripts, caches, the fields that list services know.
  'upgrade',
  'caches',
  'presets',
  // Begins after the take-over: lists that are loaded anew, or ranked beside the page.
  'refresh',
  'worker',
].map((spec) => `tests/browser/${spec}.browser.test.ts`);

export default defineConfig({
  test: {
    // The default leaves one core to the watcher, which does not run here.
    maxWorkers: availableParallelism(),
    projects: [
      {
        ssr,
        test: {
          name: 'core',
          environment: 'node',
          include: ['packages/core/src/**/*.test.ts'],
          // Inputs of hostile size are read in a time that grows with their square or not at all: limits of time
          // tell the two apart, also on a machine that is busy.
          testTimeout: 30_000,
          // Nothing in the core changes what the next test finds: files share their modules.
          isolate: false,
        },
      },
      {
        resolve,
        // Tests of what servers do run in Node.
        ssr,
        test: {
          name: 'widget',
          environment: 'happy-dom',
          include: ['packages/widget/src/**/*.test.ts'],
          // A feature is loaded by the first test that needs it, on a machine that may be busy.
          testTimeout: 20_000,
          // Lit resolves to its server build unless it is bundled for the browser.
          server: { deps: { inline: [/lit/] } },
        },
      },
      {
        test: {
          name: 'project',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**/*.browser.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Pages load while everything else runs too.
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        ssr,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['packages/*/src/**/*.test-d.ts'],
            tsconfig: './tsconfig.json',
          },
        },
      },
      browserProject('browser', { isServerRendered: false }, []),
      browserProject('browser-hydrated', { isServerRendered: true }, onceIsEnough),
    ],
  },
});

function browserProject(name: string, provide: ProvidedContext, exclude: string[]) {
  return {
    resolve,
    // Else the packages that are met on the way make Vite load running specs again.
    optimizeDeps: { entries: ['packages/*/src/*.ts', 'tests/browser/*.ts'] },
    test: {
      name,
      provide,
      include: ['tests/browser/**/*.browser.test.ts'],
      exclude,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: chromiumLaunchOptions(),
          contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] },
        }),
        instances: [{ browser: 'chromium' as const }],
      },
    },
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    isServerRendered: boolean;
  }
}
