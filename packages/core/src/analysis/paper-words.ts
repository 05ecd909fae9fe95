import type { Paper } from '../paper/paper.ts';
import { Signatures } from './signatures.ts';
import { BREAK, Vocabulary } from './vocabulary.ts';

/**
 * The words of a paper by their numbers in a vocabulary, field by field, in order; between two texts
 * of one field (keywords; authors; abstract and summary) stands a BREAK.
 */
export interface PaperWords {
  title: Uint32Array;
  keywords: Uint32Array;
  abstract: Uint32Array;
  authors: Uint32Array;
  /** The distinct stems of title, keywords and abstract, ascending: a quick look tells what is not there. */
  stems: Uint32Array;
  /** The place of the same stems among the analyser's signatures: a quicker look. */
  signature: number;
}

// Far longer than any abstract; bounds the work on papers that somebody made up.
const LONGEST = 100_000;

/** Reads the words of papers, each paper once as long as its texts stay the same. */
export class PaperAnalyser {
  readonly vocabulary = new Vocabulary();
  /** What stems papers do not have. */
  readonly signatures = new Signatures();
  readonly #known = new WeakMap<Paper, Texts & { words: PaperWords }>();
  /** Where the words of a field are put together. */
  #field = new Uint32Array(1024);
  /** By the number of a stem, the paper that had it last: its serial number. */
  #lastSeen = new Uint32Array(1024);
  #papers = 0;

  wordsOf(paper: Paper): PaperWords {
    const known = this.#known.get(paper);
    if (known !== undefined && isSame(known, paper)) return known.words;
    const texts = textsOf(paper);
    const words = this.#read(texts);
    this.#known.set(paper, { ...texts, words });
    return words;
  }

  #read({ title, abstract, summary, keywords, authors }: Texts): PaperWords {
    const fields = {
      title: this.#numbers([title]),
      keywords: this.#numbers(keywords),
      abstract: this.#numbers([abstract, summary]),
      authors: this.#numbers(authors.map(({ name }) => name)),
    };
    const stems = this.#distinctStems(fields);
    return { ...fields, stems, signature: this.signatures.add(stems) };
  }

  #numbers(texts: readonly (string | undefined)[]): Uint32Array {
    let length = 0;
    for (const text of texts) {
      if (text === undefined || text === '') continue;
      const read = text.length > LONGEST ? text.slice(0, LONGEST) : text;
      // No text has more words than characters.
      if (length + read.length >= this.#field.length)
        this.#field = larger(this.#field, length + read.length + 1);
      if (length > 0) this.#field[length++] = BREAK;
      length = this.vocabulary.addAll(read, this.#field, length);
    }
    return this.#field.slice(0, length);
  }

  #distinctStems({
    title,
    keywords,
    abstract,
  }: Omit<PaperWords, 'stems' | 'signature'>): Uint32Array {
    if (this.#lastSeen.length <= this.vocabulary.size)
      this.#lastSeen = larger(this.#lastSeen, this.vocabulary.size + 1);
    this.#papers++;
    const stems = new Uint32Array(title.length + keywords.length + abstract.length);
    let count = this.#addStems(title, stems, 0);
    count = this.#addStems(keywords, stems, count);
    count = this.#addStems(abstract, stems, count);
    return stems.slice(0, count).sort();
  }

  #addStems(field: Uint32Array, stems: Uint32Array, from: number): number {
    let count = from;
    for (const number of field) {
      const stem = this.vocabulary.stemOf(number);
      if (stem === BREAK || this.#lastSeen[stem] === this.#papers) continue;
      this.#lastSeen[stem] = this.#papers;
      stems[count++] = stem;
    }
    return count;
  }
}

function larger(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(Math.max(length, array.length * 2));
  copy.set(array);
  return copy;
}

interface Texts {
  title: string;
  abstract: string | undefined;
  summary: string | undefined;
  keywords: Paper['keywords'];
  authors: Paper['authors'];
}

function textsOf({ title, abstract, summary, keywords, authors }: Paper): Texts {
  return { title, abstract, summary, keywords, authors };
}

/** Strings that are the same object compare at once; lists that were changed in place are not noticed. */
function isSame(one: Texts, other: Paper): boolean {
  return (
    one.title === other.title &&
    one.abstract === other.abstract &&
    one.summary === other.summary &&
    one.keywords === other.keywords &&
    one.authors === other.authors
  );
}

// A page or a service that ranks new lists for weeks must not keep all words that ever came by, nor
// the signatures of all papers (64 bytes each).
const MOST_WORDS = 1_000_000;
const MOST_PAPERS = 1_000_000;

let shared: PaperAnalyser | undefined;

/**
 * The analyser that all calls share, so that papers ranked again (another topic, another page) are
 * not read again. It holds papers weakly; when it has read very many words or papers, the next call
 * gets a fresh one. Whoever takes it uses the same one to the end of its work.
 */
export function sharedAnalyser(): PaperAnalyser {
  const isFull =
    shared !== undefined &&
    (shared.vocabulary.size > MOST_WORDS || shared.signatures.size > MOST_PAPERS);
  if (shared === undefined || isFull) shared = new PaperAnalyser();
  return shared;
}
