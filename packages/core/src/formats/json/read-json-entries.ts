import { excerpt } from '../../errors/excerpt.ts';
import { ListingError } from '../../errors/listing-error.ts';
import type { JsonReading, ListingDocument } from '../document.ts';
import type { LeftOut } from '../format.ts';
import { readJsonLines } from './json-lines.ts';
import { jsonValue } from './json-value.ts';
import { looksLikePythonRepr } from './python-repr.ts';
import { salvageArray } from './salvage-array.ts';

/** A JSON document that is readable, wholly or in part. */
export interface JsonEntries {
  /** The root value; for broken JSON the array of the elements that could be saved. */
  value: unknown;
  issues: LeftOut[];
}

/**
 * The JSON of a document. One object a line gives an array. When it is broken and an array, the
 * elements that are whole are kept and an issue tells of each of the others.
 *
 * @throws ListingError `python-repr` or `malformed` when nothing can be saved, `unknown-format` for
 * a web page.
 */
export function readJsonEntries(document: ListingDocument): JsonEntries {
  const reading = document.json();
  if ('value' in reading) return { value: reading.value, issues: [] };
  if (/^<(?:!doctype html|html)\b/i.test(document.head)) throw webPage(document);
  const lines = document.head.startsWith('{') ? readJsonLines(document.text) : undefined;
  if (lines) return lines;
  if (looksLikePythonRepr(document.text)) throw pythonRepr(document);
  const value: unknown[] = [];
  const issues: LeftOut[] = [];
  salvageArray(document.head.startsWith('[') ? document.text : '').forEach((element, index) => {
    const entry = jsonValue(element.source);
    if (entry !== undefined) value.push(entry);
    else issues.push(brokenElement(element.source, index + 1, element.complete));
  });
  if (value.length === 0) throw malformed(document, reading);
  return { value, issues };
}

function brokenElement(source: string, position: number, complete: boolean): LeftOut {
  return {
    code: complete ? 'malformed-entry' : 'truncated',
    message: complete
      ? 'The entry was left out: it is not valid JSON.'
      : 'The text ends in the middle of this entry, which was left out. Load the listing again to have the rest.',
    where: `element ${position}`,
    leftOut: position,
    received: excerpt(source),
  };
}

function pythonRepr(document: ListingDocument): ListingError {
  return new ListingError('python-repr', "This is Python's repr() of the data, not JSON.", {
    received: excerpt(document.text),
    hint: 'Write the data with json.dumps(), not with str() or repr(), and read it again.',
    ...(document.url !== undefined && { url: document.url }),
  });
}

/** A sign-in page of the network, a page against robots, a page that says the service is down. */
function webPage(document: ListingDocument): ListingError {
  return new ListingError('unknown-format', 'This is a web page, not JSON.', {
    received: excerpt(
      /<title[^>]{0,200}>([^<]{1,200})</i.exec(document.head)?.[1] ?? document.head,
    ),
    hint: 'A sign-in page or a page against robots may have come instead of the data: open the address in a browser.',
    ...(document.url !== undefined && { url: document.url }),
  });
}

function malformed(
  document: ListingDocument,
  reading: Extract<JsonReading, { problem: string }>,
): ListingError {
  const place =
    reading.offset === undefined ? '' : ` at ${lineAndColumn(document.text, reading.offset)}`;
  const from = Math.max(0, (reading.offset ?? 0) - 20);
  return new ListingError(
    'malformed',
    `The JSON is broken${place}: ${withoutPlace(reading.problem)}.`,
    {
      received: excerpt(document.text.slice(from, from + 80)),
      hint: 'Load the listing again; if a program wrote it, let a JSON library do that.',
      ...(document.url !== undefined && { url: document.url }),
    },
  );
}

/** Engines end their message with the place, each in its own way; ours names it once. */
function withoutPlace(problem: string): string {
  return problem.replace(/ (?:in JSON )?at position \d+.*$/s, '').replace(/\.$/, '');
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
