import { join } from 'node:path';
import type { Runtime } from '../runtime.ts';

const NAME = 'trending-papers';

/**
 * Where the system wants caches to be: `$XDG_CACHE_HOME` (or `~/.cache`), `~/Library/Caches` on macOS,
 * `%LOCALAPPDATA%` on Windows. Undefined for a user without a home.
 */
export function cacheFolder({
  environment,
  home,
  platform,
}: Pick<Runtime, 'environment' | 'home' | 'platform'>): string | undefined {
  if (environment.XDG_CACHE_HOME) return join(environment.XDG_CACHE_HOME, NAME);
  if (platform === 'win32' && environment.LOCALAPPDATA)
    return join(environment.LOCALAPPDATA, NAME, 'Cache');
  if (home === undefined) return undefined;
  if (platform === 'darwin') return join(home, 'Library', 'Caches', NAME);
  return join(home, '.cache', NAME);
}
