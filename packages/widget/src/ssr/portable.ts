/**
 * The options that JSON gives back as they were. One that holds a function or an endless number is
 * left out as a whole: half of it would say something else.
 */
export function portable(options: object = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => isPortable(value)));
}

function isPortable(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' || typeof value === 'boolean' || value === null;
  }
  return value instanceof Date
    ? Number.isFinite(value.getTime())
    : Object.values(value).every((one) => one === undefined || isPortable(one));
}
