import type { Author, Paper } from '../../paper/paper.ts';
import { addressesOf } from '../citation/addresses.ts';
import { citableIds } from '../citation/citable-ids.ts';
import { citedName, lastName } from '../citation/cited-name.ts';
import { dayParts } from '../citation/day-parts.ts';
import { kindOf } from '../citation/kind.ts';
import { asLine } from '../citation/line.ts';
import { type Exportable, papersOf } from '../exportable.ts';
import type { ExportOptions } from '../exporter.ts';

const TYPES = { article: 'JOUR', conference: 'CONF', preprint: 'UNPB', other: 'GEN' } as const;

/**
 * Papers as RIS, a record each. Lines end in CR LF; a value is one line, whatever it held.
 *
 * Source: the RIS format description (Research Information Systems, 2001), with the tags that
 * EndNote and Zotero read today.
 */
export function toRis(exportable: Exportable, options: ExportOptions = {}): string {
  return papersOf(exportable)
    .map((paper) => recordOf(paper, options))
    .join('\r\n');
}

function recordOf(paper: Paper, { abstracts = true }: ExportOptions): string {
  const kind = kindOf(paper);
  const [year, month = '', day = ''] = dayParts(paper.publishedAt);
  const [page, ...others] = addressesOf(paper);
  const fields: [tag: string, value: string | undefined][] = [
    ['TI', paper.title],
    ...paper.authors.map((author): [string, string] => ['AU', risName(author)]),
    ['PY', year],
    ['DA', month && `${year}/${month}/${day}/`],
    ['T2', paper.venue],
    // Zotero and EndNote keep the name of the proceedings apart from that of the conference.
    ['C3', kind === 'conference' ? paper.venue : undefined],
    ['PB', kind === 'preprint' ? 'arXiv' : undefined],
    ['DO', citableIds(paper.ids).doi],
    ['UR', page],
    ...others.map((address): [string, string] => ['LK', address]),
    ...paper.keywords.map((keyword): [string, string] => ['KW', keyword.replaceAll(';', ',')]),
    ['AB', abstracts ? paper.abstract : undefined],
  ];
  const lines = fields.map(([tag, value = '']) => [tag, asLine(value)] as const);
  return [['TY', TYPES[kind]] as const, ...lines.filter(([, value]) => value !== ''), ['ER', '']]
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}

/** "Last, First, Suffix". RIS cannot quote: a comma in the name of a group is taken for these. */
function risName({ name }: Author): string {
  const cited = citedName(asLine(name));
  if ('literal' in cited) return cited.literal;
  return [lastName(cited), cited.given, cited.suffix].filter(Boolean).join(', ');
}
