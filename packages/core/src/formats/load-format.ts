import { findFormat } from './find-format.ts';
import type { Format } from './format.ts';
import { type FormatName, formatLoaders } from './loaders.ts';

/** Loads the format of that name. @throws ListingError `unknown-format`, naming those that exist. */
export function loadFormat(name: FormatName): Promise<Format> {
  const load: () => Promise<Format> = findFormat(formatLoaders, name);
  return load();
}
