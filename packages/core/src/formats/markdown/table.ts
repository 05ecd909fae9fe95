/** What a column of a table of papers holds. */
export type Column =
  | 'title'
  | 'date'
  | 'authors'
  | 'links'
  | 'venue'
  | 'abstract'
  | 'summary'
  | 'keywords'
  | 'comment';

const NAMES: readonly (readonly [Column, RegExp])[] = [
  [
    'title',
    /^(?:(?:paper |article )?titles?|papers?|papers? (?:name|title)|articles?|publications?|works?|标题|论文|题目)$/,
  ],
  ['title', /^(?:title ?(?:&|and|\/) ?(?:authors?|links?)|names?|methods?|models?)$/],
  [
    'date',
    /^(?:(?:publish|published|publication|release|released|submission|submitted|update|updated)? ?(?:date|year|time)|published|year ?\/ ?month|日期|时间|年份)$/,
  ],
  ['authors', /^(?:(?:first )?authors?|author list|作者)$/],
  [
    'venue',
    /^(?:venues?|conferences?|journals?|published in|publication venue|pub\.?|conference ?\/ ?journal|venue ?\/ ?(?:year|date)|会议|期刊)$/,
  ],
  ['abstract', /^(?:abstracts?|摘要)$/],
  [
    'summary',
    /^(?:summary|summaries|tl;?dr|description|introduction|contributions?|highlights?|总结)$/,
  ],
  ['keywords', /^(?:keywords?|key words|tags?|topics?|tasks?|categor(?:y|ies)|type|area|关键词)$/],
  ['comment', /^(?:comments?|notes?|remarks?|备注)$/],
];

/** The columns that the names in the first row stand for; whatever else there is may hold links. */
export function columnsOf(names: readonly string[]): Column[] {
  const columns = names.map((name): Column => {
    const words = name
      .replace(/[^\p{L}&/;. ]/gu, '')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase();
    return NAMES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'links';
  });
  const exact = columns.indexOf('title');
  return columns.map((column, index) => (column === 'title' && index !== exact ? 'links' : column));
}

/** The cells of a row: what stands between pipes that are not escaped. */
export function cellsOf(row: string): string[] {
  const cells = row.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells;
}

/**
 * The cells by column. A row with more cells than columns has pipes in its title: the cells in
 * front and behind keep their places.
 */
export function rowOf(cells: readonly string[], columns: readonly Column[]): Map<Column, string> {
  const surplus = Math.max(0, cells.length - columns.length);
  const title = columns.indexOf('title');
  const isSplit = surplus > 0 && title >= 0;
  const fitted = isSplit
    ? [
        ...cells.slice(0, title),
        cells.slice(title, title + surplus + 1).join(' | '),
        ...cells.slice(title + surplus + 1),
      ]
    : cells;
  const row = new Map<Column, string>();
  fitted.slice(0, columns.length).forEach((cell, index) => {
    const column = columns[index];
    if (column === undefined || /^(?:null|none|n\/?a|-+|—|tbd)?$/i.test(cell)) return;
    const known = row.get(column);
    row.set(column, known === undefined ? cell : `${known} ${cell}`);
  });
  return row;
}
