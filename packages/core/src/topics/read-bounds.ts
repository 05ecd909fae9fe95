/** What a number may be: each bound that is there must hold. */
export interface Bounds {
  more?: number;
  atLeast?: number;
  less?: number;
  atMost?: number;
}

/** Whether a number lies within bounds. */
export function isWithin(number: number, { more, atLeast, less, atMost }: Bounds): boolean {
  return (
    (more === undefined || number > more) &&
    (atLeast === undefined || number >= atLeast) &&
    (less === undefined || number < less) &&
    (atMost === undefined || number <= atMost)
  );
}

const OPERATORS: Readonly<Record<string, keyof Bounds>> = {
  '>': 'more',
  '>=': 'atLeast',
  '=>': 'atLeast',
  '≥': 'atLeast',
  '<': 'less',
  '<=': 'atMost',
  '=<': 'atMost',
  '≤': 'atMost',
};

/** How a value is compared: its operator, or the two ends of a range; an end may be open (`*`). */
export interface Comparison {
  /** Empty when the value stands alone. */
  operator: keyof Bounds | '';
  from: string;
  to?: string;
}

/**
 * Reads the comparison in front of a value or the range that it is: `>10`, `>= 10`, `10..50`,
 * `10..*`, `[10 TO 50]`, `2024-2026`. Undefined for an operator that does not exist.
 */
export function readComparison(text: string): Comparison | undefined {
  const [, sign = '', rest = ''] = /^([<>=≥≤]*)\s*(.*)$/s.exec(text) ?? [];
  const range =
    /^\[?\s*([^\s.[\]]+)\s*(?:\.\.\.?|…|\s(?:TO|to)\s)\s*([^\s.[\]]+)\s*\]?$/.exec(rest) ??
    /^(\d{4})[-–](\d{4})$/.exec(rest);
  if (range && sign === '') return { operator: '', from: range[1] ?? '', to: range[2] ?? '' };
  if (sign === '' || sign === '=' || sign === '==') return { operator: '', from: rest };
  const operator = OPERATORS[sign];
  return operator && { operator, from: rest };
}

/**
 * Reads bounds of a number. A number alone is both bounds, or the one given as `alone`. Undefined
 * when it is none.
 */
export function readBounds(
  text: string,
  read: (text: string) => number | undefined,
  alone?: keyof Bounds,
): Bounds | undefined {
  const comparison = readComparison(text);
  if (!comparison) return undefined;
  const { operator, from, to } = comparison;
  if (to !== undefined) return readRange(from, to, read);
  const number = read(from);
  if (number === undefined) return undefined;
  const bound = operator || alone;
  return bound ? { [bound]: number } : { atLeast: number, atMost: number };
}

function readRange(
  from: string,
  to: string,
  read: (text: string) => number | undefined,
): Bounds | undefined {
  const [atLeast, atMost] = [from, to].map((end) => (end === '*' ? undefined : read(end)));
  const isMissing = (end: string, number: number | undefined) =>
    end !== '*' && number === undefined;
  if (isMissing(from, atLeast) || isMissing(to, atMost)) return undefined;
  return {
    ...(atLeast !== undefined && { atLeast }),
    ...(atMost !== undefined && { atMost }),
  };
}
