import { stemOf } from '../analysis/stem.ts';
import { forEachWord } from '../analysis/words.ts';
import { SearchError } from '../errors/search-error.ts';
import type { Paper } from '../paper/paper.ts';
import { matcherOf } from '../topics/match-topics.ts';
import { parseTopics } from '../topics/parse-topics.ts';
import type { Topic } from '../topics/topic.ts';
import { toBytes } from './bytes.ts';
import { type Clause, clausesOf, correctionsOf } from './clauses.ts';
import type { Collection } from './collection.ts';
import { type Highlights, highlightsOf } from './highlights.ts';
import { parseSearchQuery, type SearchQuery } from './parse-query.ts';
import { hasPhrase } from './phrases.ts';
import { tellingTerms } from './telling-terms.ts';
import { textAt } from './text-table.ts';
import { frequencyIn, type ScoredTerm, Scorer } from './top-documents.ts';

/** Options of {@link SearchIndex.search}. */
export interface SearchOptions {
  /** The most papers to return. Default 20. */
  limit?: number | undefined;
  /** Only papers that these topics keep: the topic language, or topics read before. Default: all. */
  topics?: string | readonly Topic[] | undefined;
  /** The moment from which `age:` in topics counts back. Default: the clock. */
  now?: Date | number | undefined;
  /**
   * Whether a last word without a blank behind it also stands for the words that begin so, the 100
   * most frequent ones: for search while typing. Papers with the word itself come first. Default true.
   */
  prefix?: boolean | undefined;
  /**
   * Whether words that no paper has are taken for the nearest ones that papers have: one letter off
   * in words of three to five letters, two in longer ones. Default true.
   */
  fuzzy?: boolean | undefined;
  /**
   * Whether hits say where the words stand. That takes a walk through the texts of each; without it all
   * hits of a large index come at once, and `SearchIndex.highlights` tells of some. Default true.
   */
  highlights?: boolean | undefined;
}

/** A paper that answers a query. */
export interface SearchHit {
  id: string;
  /** Absent when the index was loaded without its papers. */
  paper?: Paper;
  /** The BM25F score: the higher, the better; comparable within one answer only. */
  score: number;
  /** The words of the query that the paper answers, as they were typed. */
  terms: string[];
  /** Where these stand in the paper; absent with the paper, or when not asked for. */
  highlights?: Highlights;
}

/** An index of papers by their words. Make one with `createSearchIndex` or `loadSearchIndex`. */
export class SearchIndex {
  readonly #collection: Collection;
  #scorer: Scorer | undefined;

  constructor(collection: Collection) {
    this.#collection = collection;
  }

  /** How many papers it holds. */
  get size(): number {
    return this.#collection.size;
  }

  /**
   * The papers that answer a query best, the best first; equal ones in the order of their ids. A
   * query is free words, each of which helps, and phrases in quotes, which must occur. Any text is
   * a query; one without words finds nothing.
   *
   * @throws SearchError `missing-papers` when `topics` are given and the papers are not there.
   */
  search(text: string, options: SearchOptions = {}): SearchHit[] {
    const { highlights = true } = options;
    const query = parseSearchQuery(text);
    const clauses = this.#clausesOf(query, options);
    const keeps = this.#filterOf(query.phrases, clauses, options);
    return this.#best(clauses, limitOf(options.limit), keeps).map((hit) =>
      this.#toHit(hit, clauses, highlights),
    );
  }

  /**
   * Where the words of a query stand in some papers, by id: what `search` says of its hits with the same
   * options. Papers that are not there, or not known, are left out.
   */
  highlights(
    text: string,
    ids: Iterable<string>,
    options: Pick<SearchOptions, 'prefix' | 'fuzzy'> = {},
  ): Map<string, Highlights> {
    const clauses = this.#clausesOf(parseSearchQuery(text), options);
    const found = new Map<string, Highlights>();
    for (const id of ids) {
      const place = this.#collection.placeOf(id);
      const hit = place && this.#toHit({ doc: this.#docOf(place), score: 0 }, clauses, true);
      if (hit?.highlights) found.set(id, hit.highlights);
    }
    return found;
  }

  /**
   * The query with the words that no paper has, nor goes on from, as they were most likely meant: "did
   * you mean?". Undefined when every word is known or nothing comes near.
   */
  suggest(text: string): string | undefined {
    const query = parseSearchQuery(text);
    const corrections = correctionsOf(query, this.#collection.parts, this.size);
    if (corrections.size === 0) return undefined;
    let suggestion = '';
    let done = 0;
    forEachWord(text, (word, start, end) => {
      suggestion += text.slice(done, start) + (corrections.get(word) ?? text.slice(start, end));
      done = end;
    });
    return suggestion + text.slice(done);
  }

  /**
   * The papers most like one of the index, the likest first: those that share its most telling words.
   * Empty for an id that is not there.
   */
  similar(id: string, { limit }: { limit?: number | undefined } = {}): SearchHit[] {
    const place = this.#collection.placeOf(id);
    if (!place) return [];
    const { parts } = this.#collection;
    const clauses = tellingTerms(parts, this.size, place, this.#collection.saturations);
    const self = this.#docOf(place);
    return this.#best(clauses, limitOf(limit), (doc) => doc !== self).map((hit) =>
      this.#toHit(hit, clauses, true),
    );
  }

  /** Adds papers; one of the same id takes the place of the one before. */
  add(papers: readonly Paper[]): void {
    this.#collection.add(papers);
    this.#scorer = undefined;
  }

  /** Takes papers out by id and returns how many of them there were. */
  remove(ids: Iterable<string>): number {
    const count = this.#collection.remove(ids);
    this.#scorer = undefined;
    return count;
  }

  /** The whole index, without the papers, for a file or another thread; `loadSearchIndex` reads it. */
  toBytes(): Uint8Array<ArrayBuffer> {
    const segment = this.#collection.compact();
    this.#scorer = undefined;
    return toBytes(segment);
  }

  #clausesOf(
    query: SearchQuery,
    { prefix = true, fuzzy = true }: Pick<SearchOptions, 'prefix' | 'fuzzy'>,
  ): Clause[] {
    return clausesOf(query, this.#collection.parts, this.size, { prefix, fuzzy });
  }

  #best(
    clauses: readonly ScoredTerm[],
    limit: number,
    keeps: ((doc: number) => boolean) | undefined,
  ): Scored[] {
    this.#scorer ??= new Scorer(this.#collection.saturations);
    const scorer = this.#scorer;
    if (limit === 0 || clauses.length === 0) return [];
    const known = new Map<number, boolean>();
    const isKept = (doc: number): boolean => {
      const answer = known.get(doc) ?? keeps?.(doc) ?? true;
      if (keeps) known.set(doc, answer);
      return answer;
    };
    // A filter is dear: it is asked about the best only, and about more of them when too few pass.
    for (let most = limit; ; most *= 4) {
      const found = scorer.run(clauses, Math.min(most, this.size));
      const scored = Array.from(found, (doc) => ({ doc, score: scorer.scoreOf(doc) }));
      scored.sort((one, other) => other.score - one.score || this.#compareIds(one.doc, other.doc));
      const best = [];
      for (const one of scored) {
        if (best.length === limit) break;
        if (isKept(one.doc)) best.push(one);
      }
      if (best.length === limit || most >= this.size) return best;
    }
  }

  #filterOf(
    phrases: readonly string[][],
    clauses: readonly Clause[],
    { topics = '', now }: SearchOptions,
  ): ((doc: number) => boolean) | undefined {
    const wanted = typeof topics === 'string' ? parseTopics(topics).topics : topics;
    if (phrases.length === 0 && wanted.length === 0) return undefined;
    const byStem = new Map(clauses.map((clause) => [clause.stem, clause]));
    const stems = phrases.map((phrase) => phrase.map(stemOf));
    const matcher = wanted.length > 0 ? matcherOf(wanted, { now }) : undefined;
    return (doc) => {
      const paper = this.#paperAt(doc);
      for (const phrase of stems) {
        if (!phrase.every((stem) => isThere(byStem.get(stem), doc))) return false;
        if (paper && !hasPhrase(paper, phrase)) return false;
      }
      if (!matcher) return true;
      if (!paper) throw missingPapers();
      return matcher.match(paper) !== undefined;
    };
  }

  #toHit({ doc, score }: Scored, clauses: readonly Clause[], withHighlights: boolean): SearchHit {
    const met = clauses.filter((clause) => frequencyIn(clause, doc) > 0);
    const terms = [...new Set(met.map(({ term }) => term))];
    const paper = this.#paperAt(doc);
    const id = this.#idAt(doc);
    if (!paper) return { id, score, terms };
    if (!withHighlights) return { id, paper, score, terms };
    const marked = {
      stems: new Set(met.flatMap(({ stem }) => stem ?? [])),
      words: new Set(met.flatMap(({ words }) => [...(words ?? [])])),
    };
    return { id, paper, score, terms, highlights: highlightsOf(paper, marked) };
  }

  #docOf({ part, doc }: { part: object; doc: number }): number {
    let base = 0;
    for (const one of this.#collection.parts) {
      if (one === part) break;
      base += one.removed.length;
    }
    return base + doc;
  }

  #compareIds(one: number, other: number): number {
    const [first, second] = [this.#idAt(one), this.#idAt(other)];
    return first < second ? -1 : first > second ? 1 : 0;
  }

  #paperAt(doc: number): Paper | undefined {
    const { segment, index } = this.#locate(doc);
    return segment.papers[index];
  }

  #idAt(doc: number): string {
    const { segment, index } = this.#locate(doc);
    return textAt(segment.ids, index);
  }

  #locate(doc: number) {
    let index = doc;
    for (const { segment, removed } of this.#collection.parts) {
      if (index < removed.length) return { segment, index };
      index -= removed.length;
    }
    throw new RangeError(`No document ${doc}.`);
  }
}

interface Scored {
  doc: number;
  score: number;
}

/** Of stop words, which are not looked for, nothing is known: the text of the paper tells. */
function isThere(clause: Clause | undefined, doc: number): boolean {
  return clause === undefined || frequencyIn(clause, doc) > 0;
}

function limitOf(limit = 20): number {
  return Number.isNaN(limit)
    ? 20
    : Math.max(0, Math.min(Math.trunc(limit), Number.MAX_SAFE_INTEGER));
}

function missingPapers(): SearchError {
  return new SearchError(
    'missing-papers',
    'Topics need the papers, and the index holds words only.',
    {
      hint: 'Give the papers to loadSearchIndex(bytes, papers).',
    },
  );
}
