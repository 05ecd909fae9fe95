// How citations write names, and how papers show them: "First Last Suffix".

/** The most characters read of authors written as one text: some thirty thousand names, twice as many as any paper has. */
export const LONGEST_AUTHOR_TEXT = 500_000;

/** The parts that a source gives of one name; `literal` is a name that has none, such as that of a group. */
export interface NameParts {
  given?: string | undefined;
  family?: string | undefined;
  /** What stands between the two, such as "van der". */
  particle?: string | undefined;
  suffix?: string | undefined;
  literal?: string | undefined;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|vi{0,3}|[2-9](?:nd|rd|th)|esq|ph\.?\s?d|m\.?d)\.?$/i;
// Numerals too, but where nothing else is a given name, these are: "Petrov, V.", "Tran, Vi, Jr.".
const GIVEN = /^(?:[Vv]\.?|Vi)$/;
const OTHERS = /^(?:and\s+)?(?:others|et\.?\s?al\.?)$/i;

/** A name as it is shown. Empty when no part says anything. */
export function displayName({ given, family, particle, suffix, literal }: NameParts): string {
  const parts = [given, particle, family, suffix].map((part) => part?.trim() ?? '').filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : (literal?.trim() ?? '');
}

/**
 * The name that stands between commas: "Last, First", "Last, Jr., First" (BibTeX) or "Last, First,
 * Jr." (RIS). More commas than that are no inverted name: it stays as it stands.
 */
export function nameOfCommaParts(source: readonly string[]): string {
  const parts = source.map((part) => part.trim()).filter(Boolean);
  const [family = '', second = '', third] = parts;
  if (parts.length <= 1) return family;
  if (parts.length === 2)
    return displayName(
      SUFFIX.test(second) && !GIVEN.test(second)
        ? { family, suffix: second }
        : { family, given: second },
    );
  if (parts.length === 3 && third !== undefined) {
    const isSecond = SUFFIX.test(second) && !(GIVEN.test(second) && SUFFIX.test(third));
    if (isSecond) return displayName({ family, suffix: second, given: third });
    if (SUFFIX.test(third)) return displayName({ family, given: second, suffix: third });
  }
  return parts.join(', ');
}

/** Whether a name only says that there are more authors: "others", "et al.". */
export function standsForOthers(name: string): boolean {
  return OTHERS.test(name.trim());
}
