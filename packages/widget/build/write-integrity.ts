import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a package of npm is served from, file by file as it was published. */
const CDN = 'https://cdn.jsdelivr.net/npm';

/** What a browser compares a file with before it runs it. */
export interface Integrity {
  /** The address of a file, and the hash of what must be there: the shape of an import map. */
  integrity: Record<string, string>;
}

/** The hash of a file in the form of the attribute `integrity`. */
export function integrityOf(content: Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** The folder of the script on the CDN, in the version of the package. */
export function cdnAddress(packageFolder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  return `${CDN}/${name}@${version}/dist/cdn/`;
}

/** The hashes of all scripts of the folder to paste from. */
export function integrityOfScripts(packageFolder: string): Integrity {
  const folder = join(packageFolder, 'dist', 'cdn');
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const address = cdnAddress(packageFolder);
  return {
    integrity: Object.fromEntries(
      names
        .sort()
        .map((name) => [`${address}${name}`, integrityOf(readFileSync(join(folder, name)))]),
    ),
  };
}

/** Writes them beside the scripts. */
export function writeIntegrity(packageFolder: string): void {
  const hashes = integrityOfScripts(packageFolder);
  const file = join(packageFolder, 'dist', 'cdn', 'integrity.json');
  writeFileSync(file, `${JSON.stringify(hashes, null, 2)}\n`);
}
