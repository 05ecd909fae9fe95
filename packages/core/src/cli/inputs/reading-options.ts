import { resolve } from 'node:path';
import { type FormatName, formatNames } from '../../formats/registry.ts';
import { isDateText } from '../../paper/date.ts';
import type { FetchPagesOptions } from '../../sources/fetch-pages.ts';
import { nearest } from '../arguments/nearest.ts';
import type { OptionValues } from '../arguments/option.ts';
import { cacheFolder } from '../cache/cache-folder.ts';
import { fileCache } from '../cache/file-cache.ts';
import { CommandError } from '../command-error.ts';
import type { inputOptions } from '../commands/option-tables.ts';
import type { Runtime } from '../runtime.ts';

/** How inputs are read. */
export interface ReadingOptions {
  /** The format of all inputs. Default: detected, each for itself. */
  format?: FormatName | undefined;
  /** When the counts in files were seen, ISO 8601. */
  observedAt?: string | undefined;
  /** What goes to the network. */
  request: Omit<FetchPagesOptions, 'signal' | 'fetch' | 'now' | 'base' | 'key'>;
}

/** @throws CommandError `usage` for a format or a moment that does not exist */
export function readingOptions(
  values: OptionValues<typeof inputOptions>,
  runtime: Runtime,
): ReadingOptions {
  const folder = values['cache-dir'] ?? cacheFolder(runtime);
  const isCached = !values['no-cache'] && folder !== undefined;
  return {
    format: formatOf(values.format),
    observedAt: momentOf('observed-at', values['observed-at']),
    request: {
      query: values.query,
      like: values.like,
      date: values.date,
      sort: values.sort,
      page: values.page,
      limit: values['per-page'],
      mailto: values.mailto ?? runtime.environment.TRENDING_PAPERS_MAILTO,
      timeout: inMilliseconds(values.timeout),
      maxAge: inMilliseconds(values['max-age']),
      maxBytes: values['max-bytes'],
      maxPages: values.pages ?? 1,
      cache: isCached ? fileCache(resolve(runtime.folder, folder)) : undefined,
    },
  };
}

function inMilliseconds(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds * 1000;
}

/** A moment as ISO 8601, as it was given. @throws CommandError `usage` */
export function momentOf(option: string, value: string | undefined): string | undefined {
  if (value === undefined || isDateText(value)) return value;
  throw new CommandError('usage', `The option --${option} needs a date or a moment.`, {
    received: value,
    hint: 'Write 2026-06-12 or 2026-06-12T08:00:00Z.',
  });
}

function formatOf(name: string | undefined): FormatName | undefined {
  if (name === undefined) return undefined;
  const found = formatNames.find((one) => one === name);
  if (found) return found;
  const near = nearest(name, formatNames);
  throw new CommandError('usage', 'There is no such format.', {
    received: name,
    hint: `${near ? `Did you mean ${near}? ` : ''}See them all with: trending-papers formats.`,
  });
}
