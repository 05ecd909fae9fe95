import type { Contribution, RankedEntry, Ranking } from '../../ranking/ranking.ts';
import { counted } from './counted.ts';
import { cutToWidth, padToWidth } from './display-width.ts';
import { authorsOf, dateOf, idOf } from './paper-table.ts';
import type { Screen } from './screen.ts';

const MOST_REASONS = 4;

/**
 * A ranking to read: for every paper its rank, score and title, then who, when and where, then why:
 * the evidence with its share of the score.
 */
export function rankingText(ranking: Ranking, screen: Screen): string {
  const digits = String(ranking.entries.at(-1)?.rank ?? 1).length;
  const blocks = ranking.entries.flatMap((entry) => entryLines(entry, digits, screen));
  return `${[...blocks, screen.faint(footOf(ranking))].join('\n')}\n`;
}

function entryLines(entry: RankedEntry, digits: number, screen: Screen): string[] {
  const { paper } = entry;
  const place = `${padToWidth(String(entry.rank), digits, 'right')}  ${entry.score.toFixed(2)}  `;
  const indent = ' '.repeat(place.length);
  const room = screen.width - place.length;
  const facts = [authorsOf(paper), dateOf(paper), idOf(paper), entry.isNew ? 'new' : ''];
  return [
    place + screen.bold(cutToWidth(paper.title, room)),
    ...[facts.filter(Boolean).join(' · '), reasonsOf(entry)]
      .filter((line) => line !== '')
      .map((line) => indent + screen.faint(cutToWidth(line, room))),
  ];
}

function reasonsOf({ contributions, topics }: RankedEntry): string {
  const evidence = contributions
    .filter(({ share, assumed }) => share > 0 && !assumed)
    .slice(0, MOST_REASONS)
    .map((one) => reasonOf(one, topics));
  return evidence.join(', ');
}

function reasonOf(
  { signal, share, measured }: Contribution,
  topics: RankedEntry['topics'],
): string {
  const percent = `${Math.round(share * 100)} %`;
  if (signal === 'topicMatch' && topics.length > 0) {
    const matches = topics.map(({ topic, field }) => `"${topic}" in ${field}`).join(', ');
    return `${percent} ${matches}`;
  }
  const number = measured === undefined ? '' : ` ${Math.round(measured * 10) / 10}`;
  return `${percent} ${signal}${number}`;
}

function footOf({ entries, total, query, generatedAt }: Ranking): string {
  const shown = entries.length === total ? '' : `${entries.length} of `;
  const topics = query.topics === '' ? '' : ` on ${query.topics}`;
  const span = query.window === 'all' ? '' : `, last ${query.window}`;
  return `${shown}${counted(total, 'paper')}${topics}${span}, ${query.by}, as of ${generatedAt.slice(0, 16).replace('T', ' ')} UTC`;
}
