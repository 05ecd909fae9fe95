import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { taggedPieces } from '../source-spans.ts';

/** The custom properties that the style sheets of a folder ask the page for, each with what it is by default. */
export function customPropertyDefaults(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort();
  const sheets = files.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return taggedPieces(text, ['css']).flatMap((pieces) =>
      pieces.map(({ from, to }) => text.slice(from, to)),
    );
  });
  return new Map(sheets.flatMap(propertiesIn));
}

function propertiesIn(sheet: string): [name: string, preset: string][] {
  return [...sheet.matchAll(/var\(\s*(--trending-papers-[\w-]+)\s*,?/g)].map(
    ({ 0: { length }, 1: name = '', index }) => [name, restOfParentheses(sheet, index + length)],
  );
}

/** What stands between a place and the parenthesis that closes what is open there. */
function restOfParentheses(text: string, from: number): string {
  let depth = 1;
  let at = from;
  for (; at < text.length && depth > 0; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
  }
  return text
    .slice(from, at - 1)
    .replace(/\s+/g, ' ')
    .trim();
}
