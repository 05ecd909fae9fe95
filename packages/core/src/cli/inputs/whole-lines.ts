import { excerpt } from '../../errors/excerpt.ts';
import type { Issue } from '../../errors/issue.ts';
import { jsonValue } from '../../formats/json/json-value.ts';
import type { Batch } from './json-lines.ts';

/** The lines of a batch that are whole JSON, and what there is to say of the others. */
export interface WholeLines {
  /** The whole lines, one value each. */
  text: string;
  values: readonly unknown[];
  /** The place of each value among all entries of the file, from 1. */
  positions: readonly number[];
  broken: readonly Issue[];
}

/** Takes the lines apart here, so that a broken one moves no other from its place. */
export function wholeLinesOf({ bytes, entriesBefore }: Batch): WholeLines {
  const lines = new TextDecoder().decode(bytes).split('\n').filter(isFilled);
  const isCut = bytes.at(-1) !== LINE_FEED;
  const whole: string[] = [];
  const values: unknown[] = [];
  const positions: number[] = [];
  const broken: Issue[] = [];
  lines.forEach((line, index) => {
    const position = entriesBefore + index + 1;
    const value = jsonValue(line);
    if (value === undefined) {
      broken.push(brokenLine(line, position, isCut && index === lines.length - 1));
      return;
    }
    whole.push(line);
    values.push(value);
    positions.push(position);
  });
  return { text: `${whole.join('\n')}\n`, values, positions, broken };
}

const LINE_FEED = 0x0a;

function isFilled(line: string): boolean {
  return line.trim() !== '';
}

function brokenLine(line: string, position: number, isCut: boolean): Issue {
  return {
    code: isCut ? 'truncated' : 'malformed-entry',
    message: isCut
      ? 'The file ends in the middle of this entry, which was left out. Load it again to have the rest.'
      : 'The entry was left out: its line is not valid JSON.',
    where: `entry ${position}`,
    received: excerpt(line),
  };
}
