/** The value that a text is the JSON of; undefined, which no JSON means, when it is none. */
export function jsonValue(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
