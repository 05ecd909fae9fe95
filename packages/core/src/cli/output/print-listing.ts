import type { Listing } from '../../paper/listing.ts';
import type { Call } from '../commands/command.ts';
import { paperTable } from './paper-table.ts';
import { targetOf } from './target.ts';

/** Prints a listing as JSON or as a table, or writes it to a file as JSON. */
export async function printListing(
  listing: Listing,
  { isJson, screen, runtime }: Pick<Call, 'isJson' | 'screen' | 'runtime'>,
  file?: string,
): Promise<void> {
  const isFile = file !== undefined && file !== '-';
  await writeText(isJson || isFile ? toJson(listing) : paperTable(listing, screen), file, runtime);
}

/** A value as a JSON document that people can read too. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** Writes a text to a file, whole or not at all, or to standard output. */
export async function writeText(
  text: string,
  file: string | undefined,
  runtime: Call['runtime'],
): Promise<void> {
  const target = targetOf(file, runtime);
  try {
    await target.write(text);
    await target.finish();
  } catch (error) {
    await target.giveUp();
    throw error;
  }
}
