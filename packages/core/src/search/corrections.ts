import { sizeOf, type TextTable, textAt } from './text-table.ts';

/** A word near another: its place in the table and how many letters apart. */
export interface Near {
  place: number;
  distance: number;
}

// Nobody mistypes a word of more letters and expects it to be found.
const LONGEST = 40;

/** How many letters of a word may be wrong: none of two, one of up to five, two of more. */
export function mistakesIn(word: string): number {
  if (word.length < 3 || word.length > LONGEST) return 0;
  return word.length <= 5 ? 1 : 2;
}

/**
 * The words of a table in ascending order that differ from a word by at most so many letters
 * (another, one more, one less, two changed round: optimal string alignment). With `isOpen` the
 * word is the beginning of one: what follows does not count.
 *
 * The table is walked like a tree: words that begin alike share the rows of the distance table, and
 * where no continuation can come near any more, all words that begin so are passed over at once.
 */
export function wordsNear(table: TextTable, word: string, most: number, isOpen: boolean): Near[] {
  const found: Near[] = [];
  const rows = new DistanceRows(word);
  for (let place = 0; place < sizeOf(table); ) {
    const depth = extendRows(rows, table, place, most);
    const distance = isOpen ? rows.nearestEnd(depth) : rows.end(depth);
    if (rows.isFar(depth, most) && !(isOpen && distance <= most)) {
      place = behindPrefix(table, place, depth);
      continue;
    }
    // What is left of a text is longer than the word can be wrong.
    const isWhole = depth === lengthOf(table, place);
    if ((isWhole || isOpen) && distance <= most) found.push({ place, distance });
    place++;
  }
  return found;
}

/** Adds the rows of a text's letters as long as it can still come near; returns how many there are. */
function extendRows(rows: DistanceRows, table: TextTable, place: number, most: number): number {
  const start = table.starts[place] as number;
  const length = Math.min(lengthOf(table, place), rows.deepest(most));
  let depth = rows.share(table.units, start, length);
  while (depth < length && !rows.isFar(depth, most))
    rows.extend(depth, table.units[start + depth++] as number);
  return depth;
}

function lengthOf({ starts }: TextTable, place: number): number {
  return (starts[place + 1] as number) - (starts[place] as number);
}

/** The first place whose text does not begin with the same so many units. */
function behindPrefix(table: TextTable, place: number, depth: number): number {
  const prefix = textAt(table, place).slice(0, depth);
  const begins = (index: number): boolean => {
    const start = table.starts[index] as number;
    if ((table.starts[index + 1] as number) - start < depth) return false;
    for (let at = 0; at < depth; at++)
      if (table.units[start + at] !== prefix.charCodeAt(at)) return false;
    return true;
  };
  let step = 1;
  while (place + step < sizeOf(table) && begins(place + step)) step *= 2;
  let low = place + (step >> 1);
  let high = Math.min(place + step, sizeOf(table));
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (begins(middle)) low = middle;
    else high = middle;
  }
  return high;
}

/** The rows of the distance table, one for each letter of the text that is compared. */
class DistanceRows {
  readonly #word: string;
  readonly #width: number;
  readonly #rows: Uint8Array;
  /** The letters that the rows are for. */
  readonly #letters = new Uint16Array(2 * LONGEST + 2);
  #depth = 0;

  constructor(word: string) {
    this.#word = word;
    this.#width = word.length + 1;
    this.#rows = new Uint8Array(this.#width * (2 * LONGEST + 3));
    for (let at = 0; at < this.#width; at++) this.#rows[at] = at;
  }

  /** How many rows stay for a text: those of the letters that it begins with, too. */
  share(units: Uint16Array, start: number, length: number): number {
    let depth = 0;
    while (depth < this.#depth && depth < length && units[start + depth] === this.#letters[depth])
      depth++;
    return depth;
  }

  /** Writes the row behind one more letter. */
  extend(depth: number, letter: number): void {
    const rows = this.#rows;
    const width = this.#width;
    const above = depth * width;
    const row = above + width;
    this.#letters[depth] = letter;
    this.#depth = depth + 1;
    rows[row] = depth + 1;
    for (let at = 1; at < width; at++) {
      const isSame = this.#word.charCodeAt(at - 1) === letter;
      let distance = Math.min(
        (rows[above + at] as number) + 1,
        (rows[row + at - 1] as number) + 1,
        (rows[above + at - 1] as number) + (isSame ? 0 : 1),
      );
      const isTurned =
        depth > 0 &&
        at > 1 &&
        this.#word.charCodeAt(at - 2) === letter &&
        this.#word.charCodeAt(at - 1) === this.#letters[depth - 1];
      if (isTurned) distance = Math.min(distance, (rows[above - width + at - 2] as number) + 1);
      rows[row + at] = distance;
    }
  }

  /** More letters than this are too many. */
  deepest(most: number): number {
    return this.#word.length + most + 1;
  }

  /** The distance of the text so far. */
  end(depth: number): number {
    return this.#rows[depth * this.#width + this.#width - 1] as number;
  }

  /** The distance of the nearest beginning of the text so far. */
  nearestEnd(depth: number): number {
    let nearest = this.end(0);
    for (let row = 1; row <= depth; row++) nearest = Math.min(nearest, this.end(row));
    return nearest;
  }

  /** Whether no text that goes on from here is near: no row has a smaller number than the least of the row before. */
  isFar(depth: number, most: number): boolean {
    const row = depth * this.#width;
    for (let at = row; at < row + this.#width; at++)
      if ((this.#rows[at] as number) <= most) return false;
    return true;
  }
}
