/** Records by a key that several may share. */
export type KeyIndex = ReadonlyMap<string, readonly number[]>;

/** Puts a record under a key. */
export function addToIndex(index: Map<string, number[]>, key: string, record: number): void {
  const records = index.get(key);
  if (records) records.push(record);
  else index.set(key, [record]);
}

/** The keys that several records share, in alphabetical order: never in that of the records. */
export function sharedKeys(index: KeyIndex): [string, readonly number[]][] {
  return [...index]
    .filter(([, records]) => records.length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
