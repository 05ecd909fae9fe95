/** What a server tells of a panel that it rendered, in the attribute `data-rendered`. */
export interface Rendered {
  /** The moment it was rendered for, in milliseconds since 1970. */
  now: number;
  /** Where its list stood: `ready` when papers were printed. */
  status: string;
  /** Whether the papers came as a ranking, to be shown as it is. */
  isRanking: boolean;
  /** The papers that were printed, in their order, as {@link digestOf} gives them. */
  papers: string;
  /** How many elements were printed: tools that change markup take some out, or put some in. */
  elements: number;
  /** The options and texts that the server was given, as far as JSON can hold them. */
  rankOptions: object;
  messages: object;
}

/** A short text that tells one list of identifiers from another (FNV-1a, 32 bits). */
export function digestOf(ids: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const char of ids.join('\n')) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
