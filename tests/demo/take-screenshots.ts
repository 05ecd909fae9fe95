import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../browser/find-chromium.ts';
import { serveDemo } from './serve-demo.ts';

/** Takes the pictures of the demo that stand in the README: `pnpm screenshots`. */
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
const FOLDER = fileURLToPath(new URL('../../docs/images/', import.meta.url));

mkdirSync(FOLDER, { recursive: true });
const demo = await serveDemo();
const browser = await chromium.launch(chromiumLaunchOptions());
for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: 1 });
    await page.goto(demo.url);
    await page.getByRole('article').first().waitFor();
    const path = `${FOLDER}demo-${size}-${colorScheme}.png`;
    await page.screenshot({ path });
    console.log(path);
    await page.close();
  }
}
await browser.close();
await demo.close();
