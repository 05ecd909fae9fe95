/** A list that was made of XML: an array of several, the thing itself when there is one. */
export function oneOrMany(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}
