import type { Contribution, RankedEntry } from '../ranking/ranking.ts';
import type { PaperMessages } from './paper-messages.ts';

/** From how many times the usual on a count is called out of the ordinary. */
const REMARKABLE = 1.5;

/** One line of evidence: the counts in the order of their share, then the topics that match. */
export function evidenceText(
  { contributions, topics }: RankedEntry,
  messages: PaperMessages,
  withTopics = true,
): string {
  const parts = contributions
    .map((contribution) => unbroken(evidenceOf(contribution, messages)))
    .filter(Boolean);
  if (withTopics && topics.length > 0)
    parts.push(messages.matches(topics.map(({ topic }) => topic).join(messages.comma)));
  if (parts.length > 0) return parts.join('\u00a0· ');
  const place = contributions.find(({ signal }) => signal === 'listPosition')?.measured;
  return place === undefined ? '' : messages.placeInList(place);
}

// Longer ones may have to break in a sidebar.
const LONGEST_UNBROKEN = 20;

/** "1 comment" does not break after its number. */
function unbroken(text: string): string {
  return text.length > LONGEST_UNBROKEN ? text : text.replaceAll(' ', '\u00a0');
}

function evidenceOf(contribution: Contribution, messages: PaperMessages): string {
  const { signal, measured, hours, expected } = contribution;
  const isCount =
    signal === 'upvotes' ||
    signal === 'stars' ||
    signal === 'comments' ||
    signal === 'points' ||
    signal === 'citations';
  if (!isCount || !measured) return '';
  const counted = messages[signal](measured);
  const times = expected ? measured / expected : 0;
  if (times < REMARKABLE) return counted;
  const since = hours && hours >= 1 ? messages.inHours(counted, Math.round(hours)) : counted;
  // Halves below three, whole numbers above: no more is known of what is usual.
  const rounded = times < 3 ? Math.round(times * 2) / 2 : Math.round(times);
  return since + messages.comma + messages.timesUsual(rounded);
}
