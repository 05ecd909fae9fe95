import type { PaperAnalyser } from '../analysis/paper-words.ts';
import type { Paper } from '../paper/paper.ts';
import type { Place } from './places.ts';
import type { Query } from './query.ts';
import { Subject } from './subject.ts';
import { type Find, findOf } from './terms.ts';
import type { Topic, TopicMatch } from './topic.ts';

// How well a paper meets a query: not at all, without saying what it is about (0), or so well.
const NOT_MET = -1;

/** A term that was met, and where. */
interface Found {
  text: string;
  place: Place;
}

/** A query made ready to be asked of many papers. */
type Matcher =
  | { kind: 'term'; text: string; find: Find }
  | { kind: 'all' | 'any'; of: readonly Matcher[] }
  | { kind: 'not'; of: Matcher };

/**
 * Matches papers against topics: the queries made ready once, on the numbers of words. Papers that
 * match nothing cost no memory.
 */
export class TopicMatcher {
  readonly #subject: Subject;
  readonly #wanted: readonly { name: string; matcher: Matcher }[];
  readonly #barred: readonly Matcher[];

  constructor(topics: readonly Topic[], analyser: PaperAnalyser) {
    this.#subject = new Subject(analyser);
    const ready = topics.map(({ name, query }) => ({
      name,
      isBar: isExclusion(query),
      matcher: matcherOf(query, analyser, false),
    }));
    this.#wanted = ready.filter(({ isBar }) => !isBar);
    this.#barred = ready.filter(({ isBar }) => isBar).map(({ matcher }) => matcher);
  }

  /** The moment from which ages count back, milliseconds since 1970. */
  set now(now: number) {
    this.#subject.now = now;
  }

  /**
   * The topics that a paper matches, in the order asked; empty when none but exclusions were asked,
   * undefined when the paper is not kept.
   */
  match(paper: Paper): TopicMatch[] | undefined {
    this.#subject.paper = paper;
    for (const matcher of this.#barred)
      if (test(matcher, this.#subject) === NOT_MET) return undefined;
    if (this.#wanted.length === 0) return [];
    let matches: TopicMatch[] | undefined;
    for (const { name, matcher } of this.#wanted) {
      const strength = test(matcher, this.#subject);
      if (strength === NOT_MET) continue;
      matches ??= [];
      matches.push(this.#toMatch(name, matcher, strength));
    }
    return matches;
  }

  #toMatch(topic: string, matcher: Matcher, strength: number): TopicMatch {
    const found: Found[] = [];
    collect(matcher, this.#subject, found);
    const best = found.reduce<Found | undefined>(
      (one, other) => (one && one.place.strength >= other.place.strength ? one : other),
      undefined,
    );
    return {
      topic,
      terms: [...new Set(found.map(({ text }) => text))],
      field: best?.place.field ?? 'title',
      strength: strength || 1,
    };
  }
}

/** Whether a query names only what must not be. */
export function isExclusion(query: Query): boolean {
  if (query.kind === 'not') return true;
  return query.kind !== 'term' && query.of.every(isExclusion);
}

function matcherOf(query: Query, analyser: PaperAnalyser, isExcluded: boolean): Matcher {
  if (query.kind === 'term')
    return {
      kind: 'term',
      text: query.text,
      find: findOf(query.condition, analyser, isExcluded),
    };
  if (query.kind === 'not') return { kind: 'not', of: matcherOf(query.of, analyser, !isExcluded) };
  return { kind: query.kind, of: query.of.map((one) => matcherOf(one, analyser, isExcluded)) };
}

function test(matcher: Matcher, subject: Subject): number {
  switch (matcher.kind) {
    case 'term':
      return matcher.find(subject)?.strength ?? NOT_MET;
    case 'not':
      return test(matcher.of, subject) === NOT_MET ? 0 : NOT_MET;
    case 'all':
      return testAll(matcher.of, subject);
    case 'any':
      return testAny(matcher.of, subject);
  }
}

/** The mean over what says something. */
function testAll(matchers: readonly Matcher[], subject: Subject): number {
  let sum = 0;
  let count = 0;
  for (const matcher of matchers) {
    const strength = test(matcher, subject);
    if (strength === NOT_MET) return NOT_MET;
    if (strength === 0) continue;
    sum += strength;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

function testAny(matchers: readonly Matcher[], subject: Subject): number {
  let best = NOT_MET;
  for (const matcher of matchers) {
    const strength = test(matcher, subject);
    if (strength > best) best = strength;
    if (best === 1) break;
  }
  return best;
}

/** Adds the terms by which a paper meets a query: of alternatives all that are met. */
function collect(matcher: Matcher, subject: Subject, found: Found[]): void {
  if (matcher.kind === 'term') {
    const place = matcher.find(subject);
    if (place) found.push({ text: matcher.text, place });
  } else if (matcher.kind !== 'not' && test(matcher, subject) !== NOT_MET)
    for (const one of matcher.of) collect(one, subject, found);
}
