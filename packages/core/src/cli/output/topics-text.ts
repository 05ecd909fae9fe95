import type { Paper } from '../../paper/paper.ts';
import { cutToWidth } from '../../paper/text/display-width.ts';
import type { TrendingTopic } from '../../trending-topics/trending-topic.ts';
import { counted } from './counted.ts';
import { idOf } from './paper-table.ts';
import type { Screen } from './screen.ts';
import { type Column, tableLines } from './table.ts';

/** What topics were looked for in. */
export interface TopicFacts {
  window: string;
  /** The moment at which the window closes, ISO 8601. */
  now: string;
  papersInWindow: number;
  /** 0 when there was nothing to compare with. */
  papersInBackground: number;
  /** The day on which the last paper came up, of all that were read; undefined when none says. */
  newest: string | undefined;
  /** The papers of the window. */
  papers: readonly Paper[];
}

const COLUMNS: readonly Column[] = [
  { title: '#', side: 'right' },
  { title: 'topic', isFlexible: true },
  { title: 'papers', side: 'right' },
  { title: 'expected', side: 'right', spare: 1 },
  { title: 'growth', side: 'right' },
];

/** Topics to read: for every one the evidence in a line of a table, then its best paper. */
export function topicsText(
  topics: readonly TrendingTopic[],
  facts: TopicFacts,
  screen: Screen,
): string {
  const rows = topics.map(({ phrase, count, expected, growth }, index) => [
    String(index + 1),
    phrase,
    String(count),
    expected?.toFixed(1) ?? '',
    growth === undefined ? '' : `×${growth.toFixed(1)}`,
  ]);
  const [head = '', ...lines] = tableLines(COLUMNS, rows, screen.width);
  const byId = new Map(facts.papers.map((paper) => [paper.id, paper]));
  const indent = ' '.repeat(String(topics.length).length + 2);
  const blocks = lines.flatMap((line, index) => {
    const best = byId.get(topics[index]?.papers[0] ?? '');
    return best
      ? [line, indent + screen.faint(paperLine(best, screen.width - indent.length))]
      : [line];
  });
  const table = blocks.length > 0 ? [screen.bold(head), ...blocks] : [];
  return `${[...table, ...footOf(topics.length, facts).map(screen.faint)].join('\n')}\n`;
}

function paperLine(paper: Paper, width: number): string {
  const id = idOf(paper);
  if (id === '') return cutToWidth(paper.title, width);
  return `${cutToWidth(paper.title, width - id.length - 3)} · ${cutToWidth(id, width)}`;
}

function footOf(count: number, facts: TopicFacts): string[] {
  const { window, now, papersInWindow, papersInBackground, newest } = facts;
  const moment = `${now.slice(0, 16).replace('T', ' ')} UTC`;
  if (papersInWindow === 0) {
    const last = newest === undefined ? '' : `; the newest is of ${newest}`;
    return [
      `No paper came up in the ${window} before ${moment}${last}. --now sets another moment.`,
    ];
  }
  const among = `${counted(count, 'topic')} in ${counted(papersInWindow, 'paper')} of the ${window} before ${moment}`;
  if (papersInBackground > 0)
    return [`${among}, compared with ${counted(papersInBackground, 'paper')} from before`];
  const missing = 'There was no background to compare with';
  if (count === 0) return [among, `${missing}. --background <input> gives one.`];
  return [
    among,
    `${missing}: these are only the most common phrases, and whether`,
    'they rise is not known. --background <input> gives one.',
  ];
}
