/**
 * The texts of a list that this package wrote as one text, between semicolons. A sign behind a
 * backslash stands for itself, so that a text may hold a semicolon.
 */
export function readOwnList(source: string): string[] {
  return [...source.matchAll(/(?:\\.|&#9[13];|[^\\;])+/gs)]
    .map(([text]) => withoutBackslashes(text.trim()))
    .filter(Boolean);
}

/** A text in which backslashes stood before signs that would mean something, and numbers for brackets. */
export function withoutBackslashes(source: string): string {
  return source.replace(/\\([!-/:-@[-`{-~])|&#(9[13]);/g, (_, sign?: string, code?: string) =>
    code === undefined ? (sign ?? '') : String.fromCharCode(Number(code)),
  );
}

/** `openreview:AbC` and so on, by scheme. What has no scheme is left out. */
export function readOwnIds(identifiers: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    identifiers.flatMap((one) => {
      const at = one.indexOf(':');
      return at > 0 ? [[one.slice(0, at), one.slice(at + 1)]] : [];
    }),
  );
}
