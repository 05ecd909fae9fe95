import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Writes the sheet that server-rendered panels may link to, by what was built for servers. */
export async function writeStyleSheet(packageFolder: string): Promise<void> {
  const built = pathToFileURL(join(packageFolder, 'dist', 'ssr', 'index.js')).href;
  const { panelStyles } = await import(built);
  writeFileSync(join(packageFolder, 'dist', 'trending-papers.css'), `${await panelStyles()}\n`);
}
