import type { PaperAnalyser } from '../analysis/paper-words.ts';
import { DAY_MS } from '../paper/date.ts';
import type { Paper } from '../paper/paper.ts';
import { categoryStrength } from './arxiv-categories.ts';
import { type Finder, PersonFinder, PhraseFinder, PrefixFinder } from './finders.ts';
import { FIELD_PLACES, type Place, SUBJECT_PLACES } from './places.ts';
import type { Condition } from './query.ts';
import { isWithin } from './read-bounds.ts';
import type { Subject } from './subject.ts';

/** Finds the best place in which a paper meets a condition. */
export type Find = (subject: Subject) => Place | undefined;

const RELATED: Place = { field: 'category', strength: 0.8 };
const CATEGORY: Place = { field: 'category', strength: 1 };
const LINKS: Place = { field: 'links', strength: 0 };
const COUNTS: Place = { field: 'counts', strength: 0 };
const DATE: Place = { field: 'date', strength: 0 };

type ConditionOf<Kind> = Extract<Condition, { kind: Kind }>;

/**
 * Makes the check of a condition. An excluded category means that one alone, not those related to it.
 */
export function findOf(condition: Condition, analyser: PaperAnalyser, isExcluded: boolean): Find {
  switch (condition.kind) {
    case 'words':
    case 'prefix':
      return findText(condition, analyser);
    case 'category':
      return findCategory(condition, analyser, isExcluded);
    case 'has':
      return ({ paper }) => (has(paper, condition.what) ? LINKS : undefined);
    case 'count':
      return ({ paper }) => {
        const count = paper.counts[condition.count];
        return count !== undefined && isWithin(count, condition.is) ? COUNTS : undefined;
      };
    case 'date':
      return (subject) => (isInSpan(subject, condition) ? DATE : undefined);
    case 'age':
      return (subject) => (isOfAge(subject, condition) ? DATE : undefined);
  }
}

function findText(
  condition: ConditionOf<'words'> | ConditionOf<'prefix'>,
  analyser: PaperAnalyser,
): Find {
  const { field } = condition;
  const places = field === undefined ? SUBJECT_PLACES : [FIELD_PLACES[field]];
  const finders = findersOf(condition, analyser);
  const isAboutSubject = places.every((place) => SUBJECT_PLACES.includes(place));
  return (subject) => {
    let best = places.length;
    for (const finder of finders) {
      if (isAboutSubject && !finder.mayBeIn(subject.words)) continue;
      for (let at = 0; at < best; at++) if (places[at]?.holds(subject, finder)) best = at;
    }
    return places[best];
  };
}

function findersOf(
  condition: ConditionOf<'words'> | ConditionOf<'prefix'>,
  analyser: PaperAnalyser,
): Finder[] {
  if (condition.kind === 'prefix') return [new PrefixFinder(condition.prefix, analyser)];
  const FinderOfWords = condition.field === 'author' ? PersonFinder : PhraseFinder;
  return condition.phrases.map((words) => new FinderOfWords(words, analyser));
}

/** Papers share few categories: each is compared once. */
function findCategory(
  { codes, name, exact }: ConditionOf<'category'>,
  analyser: PaperAnalyser,
  isExcluded: boolean,
): Find {
  const known = new Map<string, number>();
  const named = name && new PhraseFinder(name, analyser);
  const least = exact || isExcluded ? 1 : 0;
  const strengthOf = (category: string, subject: Subject): number => {
    const strength = Math.max(0, ...codes.map((code) => categoryStrength(category, code)));
    return strength < 1 && named?.isIn(subject.numbersOf(category)) ? 1 : strength;
  };
  return (subject) => {
    let best = 0;
    for (const category of subject.paper.categories) {
      let strength = known.get(category);
      if (strength === undefined) {
        strength = strengthOf(category, subject);
        known.set(category, strength);
      }
      if (strength > best) best = strength;
    }
    if (best < least || best === 0) return undefined;
    return best < 1 ? RELATED : CATEGORY;
  };
}

function has({ abstract, image, links }: Paper, what: string): boolean {
  if (what === 'abstract') return abstract !== undefined;
  if (what === 'image') return image !== undefined;
  return links.some(({ rel }) => rel === what);
}

/** Whether a paper came up in a span of time; a date that is not exact enough to tell counts as inside. */
function isInSpan({ cameUp }: Subject, { from, to }: ConditionOf<'date'>): boolean {
  if (cameUp === undefined) return false;
  const { start, end } = cameUp;
  return (from === undefined || end > from || start >= from) && (to === undefined || start < to);
}

/** The same for the time since: a day is as young as its end and as old as its beginning. */
function isOfAge({ cameUp, now }: Subject, { is }: ConditionOf<'age'>): boolean {
  if (cameUp === undefined) return false;
  const { more, atLeast, ...upper } = is;
  const { less, atMost, ...lower } = is;
  return isWithin(daysFrom(cameUp.start, now), lower) && isWithin(daysFrom(cameUp.end, now), upper);
}

function daysFrom(instant: number, now: number): number {
  return Math.max(0, now - instant) / DAY_MS;
}
