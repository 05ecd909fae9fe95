import type { Runtime } from '../runtime.ts';

const USUAL_COLUMNS = 80;

/** How wide a table may be, and whether it may have styles. */
export interface Screen {
  width: number;
  /** The text as it is, or with less or more weight where the terminal can show that. */
  bold(text: string): string;
  faint(text: string): string;
}

/**
 * The screen that standard output is shown on. Styles only in a terminal, and not where `NO_COLOR`
 * (no-color.org) is set or the terminal is dumb.
 */
export function screenOf({ stdout, environment }: Pick<Runtime, 'stdout' | 'environment'>): Screen {
  const isStyled = stdout.isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb';
  const style = (on: number, off: number) => (text: string) =>
    isStyled && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  const columns = stdout.columns ?? Number(environment.COLUMNS);
  return {
    width: columns >= 40 ? Math.trunc(columns) : USUAL_COLUMNS,
    bold: style(1, 22),
    faint: style(2, 22),
  };
}
