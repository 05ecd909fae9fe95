/** The fields of an object; none of what is no object. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** What can be read of the first members of a list; nothing of what is no list. */
export function list<Item>(
  value: unknown,
  most: number,
  read: (item: unknown) => Item | undefined,
): Item[] {
  return Array.isArray(value) ? value.slice(0, most).flatMap((item) => read(item) ?? []) : [];
}
