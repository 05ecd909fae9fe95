import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright';

/**
 * Finds a Chromium to test with, in this order: the one that `CHROMIUM_PATH` names, an installed
 * Chromium, Chrome or Edge, the one that Playwright installed before. With `--install`, and when
 * there is none, gets one: from Debian's packages when this is Debian and we may install (root),
 * else by Playwright's own installer.
 */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function findChromium(): string | undefined {
  const candidates = [process.env.CHROMIUM_PATH, ...INSTALLED, chromium.executablePath()];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
}

/** How the tests start Chromium: sandboxed unless we are root, quiet, and without calls home. */
export function chromiumLaunchOptions(): LaunchOptions {
  const executablePath = findChromium();
  return {
    ...(executablePath !== undefined && { executablePath }),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-gpu',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  };
}

function installChromium(): void {
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', 'update', '-qq');
    run(
      'apt-get',
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium',
      'fonts-liberation',
      'fonts-noto-cjk',
    );
  } else {
    run(process.execPath, 'node_modules/playwright/cli.js', 'install', 'chromium-headless-shell');
  }
}

if (process.argv.includes('--install')) {
  if (findChromium() === undefined) {
    console.log('No Chromium on this machine: installing one for the browser tests.');
    installChromium();
  }
  const path = findChromium();
  if (path === undefined) {
    console.error(
      'No Chromium could be installed. Install one, or set CHROMIUM_PATH, and run again.',
    );
    process.exitCode = 1;
  } else console.log(`Browser tests use ${path}`);
}
