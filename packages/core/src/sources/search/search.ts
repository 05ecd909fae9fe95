/** Where a term is looked for; `filter` marks what no source can look for. */
export type SearchField = 'all' | 'title' | 'author' | 'abstract' | 'category' | 'filter';

/** A search in no one's syntax: terms that must all occur, alternatives, and what must not occur. */
export type Search =
  | { kind: 'term'; field: SearchField; text: string }
  | { kind: 'all' | 'any'; parts: Search[] }
  | { kind: 'not'; part: Search };

/** How a source writes a search. */
export interface SearchSyntax {
  and: string;
  or: string;
  /** Stands before what must not occur. */
  not: string;
  /** A term, or undefined when the source cannot look for it. */
  term(field: SearchField, text: string): string | undefined;
}

/**
 * Writes a search in the syntax of a source. What the source cannot look for is left out such that
 * more papers come, never fewer; undefined when nothing is left to look for.
 */
export function writeSearch(search: Search, syntax: SearchSyntax): string | undefined {
  const written = write(search, syntax);
  return written.positive && [written.positive, ...written.negative].join('');
}

/** What must occur, as one text that can be joined with `and`, and what must not. */
interface Written {
  positive: string | undefined;
  negative: string[];
}

function write(search: Search, syntax: SearchSyntax): Written {
  switch (search.kind) {
    case 'term':
      return { positive: syntax.term(search.field, search.text), negative: [] };
    case 'not': {
      const part = whole(write(search.part, syntax));
      return { positive: undefined, negative: part === undefined ? [] : [syntax.not + part] };
    }
    case 'all': {
      const parts = search.parts.map((part) => write(part, syntax));
      const positives = parts.flatMap(({ positive }) => positive ?? []);
      return {
        positive: positives.length > 0 ? positives.join(syntax.and) : undefined,
        negative: parts.flatMap(({ negative }) => negative),
      };
    }
    case 'any': {
      const parts = search.parts.map((part) => write(part, syntax));
      const [only] = parts;
      if (parts.length === 1 && only) return only;
      const texts = parts.flatMap((part) => whole(part) ?? []);
      // One alternative that cannot be told lets every paper through.
      const isTold = texts.length === parts.length && texts.length > 0;
      return { positive: isTold ? `(${texts.join(syntax.or)})` : undefined, negative: [] };
    }
  }
}

function whole({ positive, negative }: Written): string | undefined {
  if (positive === undefined) return undefined;
  const text = [positive, ...negative].join('');
  return /\s/.test(text) && !/^(?:\w+:)?"[^"]*"(?:\[\w+\])?$/.test(text) ? `(${text})` : text;
}

/** A term as it is, or between quotation marks when it has several words. */
export function quoted(text: string): string {
  return /\s/.test(text) ? `"${text}"` : text;
}
