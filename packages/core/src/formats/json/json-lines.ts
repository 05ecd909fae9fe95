import { excerpt } from '../../errors/excerpt.ts';
import type { LeftOut } from '../format.ts';
import { jsonValue } from './json-value.ts';

// So many lines tell whether a text holds one entry a line.
const LOOKED_AT = 20;

/**
 * The entries of a text with one JSON object a line (JSON Lines), as the dumps of sources come.
 * Lines that are broken are left out and reported, even the first. Undefined for any other text.
 * Source: jsonlines.org
 */
export function readJsonLines(text: string): { value: unknown[]; issues: LeftOut[] } | undefined {
  if (!isJsonLines(text)) return undefined;
  const value: unknown[] = [];
  const issues: LeftOut[] = [];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  lines.forEach((line, index) => {
    const entry = jsonValue(line);
    if (entry !== undefined) value.push(entry);
    else issues.push(brokenLine(line, index + 1, index === lines.length - 1));
  });
  return { value, issues };
}

/** Whether most of the first lines are objects of their own. */
function isJsonLines(text: string): boolean {
  const lines: string[] = [];
  for (let at = 0; at < text.length && lines.length < LOOKED_AT; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end).trim();
    if (line !== '') lines.push(line);
    at = end < 0 ? text.length : end + 1;
  }
  if (lines.length < 2 || !lines.every((line) => line.startsWith('{'))) return false;
  return lines.filter((line) => jsonValue(line) !== undefined).length * 2 >= lines.length;
}

function brokenLine(line: string, position: number, isLast: boolean): LeftOut {
  return {
    code: isLast ? 'truncated' : 'malformed-entry',
    message: 'The entry was left out: its line is not valid JSON.',
    where: `entry ${position}`,
    leftOut: position,
    received: excerpt(line),
  };
}
