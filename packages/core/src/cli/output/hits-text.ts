import { cutToWidth, padToWidth } from '../../paper/text/display-width.ts';
import type { SearchHit } from '../../search/search-index.ts';
import { counted } from './counted.ts';
import { markedPart, markedText } from './marked-text.ts';
import { authorsOf, dateOf, idOf } from './paper-table.ts';
import type { Screen } from './screen.ts';

/** What was looked for, and where. */
export interface Sought {
  text: string;
  /** Topics that the papers had to match; empty for none. */
  topics: string;
  /** How many papers were searched. */
  searched: number;
  /** The most hits that were asked for. */
  limit: number;
}

/**
 * Hits to read: for every paper its place, score and title with the words that were met, then who,
 * when and where; the best part of the abstract where the title has none of the words.
 */
export function hitsText(hits: readonly SearchHit[], sought: Sought, screen: Screen): string {
  const digits = String(hits.length).length;
  const width = Math.max(0, ...hits.map(({ score }) => score.toFixed(2).length));
  const blocks = hits.flatMap((hit, index) => {
    const rank = padToWidth(String(index + 1), digits, 'right');
    return hitLines(hit, `${rank}  ${padToWidth(hit.score.toFixed(2), width, 'right')}  `, screen);
  });
  return `${[...blocks, screen.faint(footOf(hits.length, sought))].join('\n')}\n`;
}

function hitLines({ paper, highlights }: SearchHit, place: string, screen: Screen): string[] {
  if (paper === undefined) return [];
  const { title = [], abstract = [] } = highlights ?? {};
  const indent = ' '.repeat(place.length);
  const room = screen.width - place.length;
  const facts = [authorsOf(paper), dateOf(paper), idOf(paper)].filter(Boolean).join(' · ');
  const part = title.length === 0 ? markedPart(paper.abstract ?? '', abstract, room) : undefined;
  return [
    place + markedText(paper.title, title, room, { mark: screen.bold }),
    ...(facts === '' ? [] : [indent + screen.faint(cutToWidth(facts, room))]),
    ...(part
      ? [
          indent +
            markedText(part.text, part.ranges, room, { mark: screen.bold, rest: screen.faint }),
        ]
      : []),
  ];
}

function footOf(count: number, { text, topics, searched, limit }: Sought): string {
  const best = count > 0 && count === limit ? 'the best ' : '';
  const on = topics === '' ? '' : ` on ${topics}`;
  return `${best}${count} of ${counted(searched, 'paper')} for ${text}${on}`;
}
