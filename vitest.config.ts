import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './tests/browser/find-chromium.ts';

// The sources are tested, not the build: `source` is the export condition that leads to them.
const resolve = { conditions: ['source', 'module', 'browser', 'development|production'] };
const ssr = { resolve: { conditions: ['source', 'module', 'node', 'development|production'] } };

export default defineConfig({
  test: {
    projects: [
      {
        ssr,
        test: {
          name: 'core',
          environment: 'node',
          include: ['packages/core/src/**/*.test.ts'],
          // Nothing in the core changes what the next test finds: files share their modules.
          isolate: false,
        },
      },
      {
        resolve,
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
      {
        resolve,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: chromiumLaunchOptions(),
              contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
