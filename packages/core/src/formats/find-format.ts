import { ListingError } from '../errors/listing-error.ts';

/** The format of that name. @throws ListingError `unknown-format`, naming those that exist. */
export function findFormat<Format>(
  formats: Readonly<Record<string, Format>>,
  name: string,
): Format {
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format !== undefined) return format;
  throw new ListingError('unknown-format', `There is no format named "${name}".`, {
    received: name,
    hint: `Use one of: ${Object.keys(formats).join(', ')}; or leave it out to have it detected.`,
  });
}
