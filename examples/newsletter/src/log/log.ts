import { withoutAddresses } from '../subscriptions/address.ts';

/** Writes down what happened. Subscribers are named by their id; addresses never come in. */
export type Log = (event: string, facts?: Readonly<Record<string, string | number>>) => void;

/**
 * One JSON object a line. Whatever looks like an address in a text, as in the words of a mail
 * server, is taken out.
 *
 * @param write takes a line, its end included
 */
export function jsonLines(write: (line: string) => void, now: () => number): Log {
  return (event, facts = {}) => {
    const clean = Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' ? withoutAddresses(value) : value,
    ]);
    const line = { at: new Date(now()).toISOString(), event, ...Object.fromEntries(clean) };
    write(`${JSON.stringify(line)}\n`);
  };
}
