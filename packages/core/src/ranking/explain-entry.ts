import type { Contribution, RankedEntry } from './ranking.ts';

const MOST_REASONS = 3;
/** Twice the usual is worth a word; so is half of it. */
const FAR_FROM_USUAL = 2;

/**
 * Why an entry stands where it does, as an English sentence without its full stop: "38 upvotes in
 * 9 h, about 4 times the usual; matches agents". Every number is one of the entry; what was assumed
 * is not said. Empty when nothing is known.
 */
export function explainEntry({ contributions, topics }: RankedEntry): string {
  const told = contributions.filter(
    ({ share, assumed, absent }) => share > 0 && !assumed && !absent,
  );
  const reasons = (told.length > 0 ? told : contributions.filter(({ assumed }) => !assumed))
    .map(reasonOf)
    .filter((reason) => reason !== '')
    .slice(0, MOST_REASONS);
  const names = topics.map(({ topic }) => topic).join(', ');
  return [...reasons, names === '' ? '' : `matches ${names}`].filter(Boolean).join('; ');
}

function reasonOf(contribution: Contribution): string {
  const { signal, measured, absent } = contribution;
  if (absent && signal === 'stars') return 'no code to give stars to';
  const name = COUNTED[signal];
  if (name !== undefined)
    return measured === undefined ? '' : countReason(name, measured, contribution);
  if (signal === 'recency') return measured === undefined ? '' : listed(measured);
  if (signal === 'listPosition')
    return measured === undefined ? '' : `${ordinal(measured)} in its list`;
  // What matches is said of the topics themselves.
  if (signal === 'topicMatch') return '';
  return measured === undefined ? signal : `${signal} ${rounded(measured)}`;
}

const COUNTED: Readonly<Record<string, readonly [one: string, more: string] | undefined>> = {
  upvotes: ['upvote', 'upvotes'],
  stars: ['star', 'stars'],
  comments: ['comment', 'comments'],
  points: ['point', 'points'],
  citations: ['citation', 'citations'],
};

function countReason(
  [one, more]: readonly [string, string],
  measured: number,
  { hours, expected }: Contribution,
): string {
  const number = measured === 0 ? 'no' : rounded(measured);
  const span = hours === undefined ? '' : ` in ${duration(hours)}`;
  const usual = expected === undefined ? '' : comparison(measured, expected);
  return `${number} ${measured === 1 ? one : more}${span}${usual}`;
}

function comparison(measured: number, expected: number): string {
  const times = measured / expected;
  if (!(measured >= 1 && Number.isFinite(times))) return '';
  if (times >= FAR_FROM_USUAL) return `, about ${rounded(Math.round(times))} times the usual`;
  return times <= 1 / FAR_FROM_USUAL ? ', less than usual' : '';
}

/** "9 h", "3 days", "5 months", "2 years". */
function duration(hours: number): string {
  if (hours < 1) return 'an hour';
  if (hours < 48) return `${Math.round(hours)} h`;
  const days = Math.round(hours / 24);
  if (days < 60) return `${days} days`;
  return days < 730 ? `${Math.round(days / 30.4)} months` : `${Math.round(days / 365.25)} years`;
}

function listed(days: number): string {
  if (days < 1) return 'listed today';
  return days < 2 ? 'listed yesterday' : `listed ${duration(Math.floor(days) * 24)} ago`;
}

const ORDINALS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

function ordinal(place: number): string {
  return ORDINALS[place] ?? `number ${rounded(place)}`;
}

/** With a separator of thousands, and at most one decimal. */
function rounded(number: number): string {
  return (Math.round(number * 10) / 10).toLocaleString('en');
}
