import type { Paper } from '../paper/paper.ts';

/** How many papers of one group the first ten places may hold. */
export interface CapOptions {
  /** Of one author, or one organisation. */
  perAuthor: number;
  /** Of one topic; undefined: a fair share of ten places, at least three. */
  perTopic: number | undefined;
}

/** A paper as caps see it. */
export interface Capped {
  paper: Paper;
  topics: readonly { topic: string }[];
}

/** A cap holds for ten places, twice as many papers may stand in twenty, and so on. */
const PLACES = 10;
const LEAST_PER_TOPIC = 3;
// Of thousands of authors, as collaborations have them, the first say enough.
const MOST_AUTHORS = 50;

/**
 * Counts how many papers of each author, organisation and topic were chosen. "An author" is a name:
 * whoever is called alike counts as one, whoever is written in two ways as two.
 */
export class Caps {
  /** By paper, the numbers of its groups. */
  readonly #groups: readonly (readonly number[])[];
  /** By group, how many of it ten places may hold, and how many were chosen. */
  readonly #limits: number[] = [];
  readonly #chosen: number[] = [];

  constructor(papers: readonly Capped[], { perAuthor, perTopic }: CapOptions) {
    const topics = new Set(papers.flatMap((one) => one.topics.map(({ topic }) => topic)));
    const share = perTopic ?? Math.max(LEAST_PER_TOPIC, Math.ceil(PLACES / topics.size));
    const [authorOf, organizationOf, topicOf] = [
      this.#numbering(perAuthor),
      this.#numbering(perAuthor),
      this.#numbering(share),
    ];
    this.#groups = papers.map(({ paper: { authors, organization }, topics: matched }) => {
      const few = authors.length > MOST_AUTHORS ? authors.slice(0, MOST_AUTHORS) : authors;
      const groups = few.map(({ name }) => authorOf(name));
      if (organization) groups.push(organizationOf(organization.name));
      for (const { topic } of matched) groups.push(topicOf(topic));
      return groups;
    });
    this.#chosen = this.#limits.map(() => 0);
  }

  /** Numbers the groups of one kind by name, each with the limit of the kind. */
  #numbering(limit: number): (name: string) => number {
    const numbers = new Map<string, number>();
    return (name) => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const number = this.#limits.push(limit) - 1;
      numbers.set(name, number);
      return number;
    };
  }

  /** Whether one more paper would be too many at a place (0-based). */
  isOver(paper: number, place: number): boolean {
    const times = 1 + Math.floor(place / PLACES);
    for (const group of this.#groups[paper] ?? [])
      if ((this.#chosen[group] ?? 0) >= (this.#limits[group] ?? 0) * times) return true;
    return false;
  }

  /** Counts a paper as chosen. */
  choose(paper: number): void {
    for (const group of this.#groups[paper] ?? [])
      this.#chosen[group] = (this.#chosen[group] ?? 0) + 1;
  }
}
