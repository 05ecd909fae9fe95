import { cutToWidth, padToWidth } from '../../paper/text/display-width.ts';
import { explainEntry } from '../../ranking/explain-entry.ts';
import type { RankedEntry, Ranking } from '../../ranking/ranking.ts';
import { counted } from './counted.ts';
import { authorsOf, dateOf, idOf } from './paper-table.ts';
import type { Screen } from './screen.ts';

/**
 * A ranking to read: for every paper its rank, score and title, then who, when and where, then why.
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
  const facts = [authorsOf(paper), dateOf(paper), idOf(paper)];
  if (entry.isNew) facts.push('new');
  if (entry.isSurging) facts.push('surging');
  return [
    place + screen.bold(cutToWidth(paper.title, room)),
    ...[facts.filter(Boolean).join(' · '), explainEntry(entry)]
      .filter((line) => line !== '')
      .map((line) => indent + screen.faint(cutToWidth(line, room))),
  ];
}

function footOf({ entries, total, query, generatedAt }: Ranking): string {
  const shown = entries.length === total ? '' : `${entries.length} of `;
  const topics = query.topics === '' ? '' : ` on ${query.topics}`;
  const span = query.window === 'all' ? '' : `, last ${query.window}`;
  return `${shown}${counted(total, 'paper')}${topics}${span}, ${query.by}, as of ${generatedAt.slice(0, 16).replace('T', ' ')} UTC`;
}
