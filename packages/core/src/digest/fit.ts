import { byteLength } from './byte-length.ts';
import type { DigestPaper } from './digest-paper.ts';
import type { DigestFrame } from './frame.ts';
import { groupsOf, type PaperGroup } from './groups.ts';
import { groupRow, paperRow } from './html/paper-row.ts';

/** The papers that a mail has room for. */
export interface FittedPapers {
  groups: readonly PaperGroup[];
  abstractLength: number;
  /** Their rows as HTML. */
  html: string;
  /** How many papers there is no room for. */
  left: number;
}

// Below this an abstract says too little.
const SHORTEST = 120;

/**
 * As much of the papers as fits in some bytes of HTML: shorter abstracts first, then none, then fewer
 * papers, the last by rank left out.
 */
export function fitPapers(
  papers: readonly DigestPaper[],
  budget: number,
  frame: DigestFrame,
): FittedPapers {
  for (const abstractLength of lengthsFrom(frame.abstractLength)) {
    const rows = rowsOf(papers, abstractLength, frame);
    const count = countWithin(papers, rows, budget, frame);
    if (count === papers.length || abstractLength === 0)
      return printed(papers.slice(0, count), rows, { abstractLength, frame, of: papers.length });
  }
  return { groups: [], abstractLength: 0, html: '', left: papers.length };
}

type Rows = ReadonlyMap<DigestPaper, string>;

function rowsOf(papers: readonly DigestPaper[], abstractLength: number, frame: DigestFrame): Rows {
  const level = papers.some(({ topic }) => topic) ? 3 : 2;
  return new Map(papers.map((paper) => [paper, paperRow(paper, { level, abstractLength }, frame)]));
}

/** How many of the first papers fit, with the headings of their topics. */
function countWithin(
  papers: readonly DigestPaper[],
  rows: Rows,
  budget: number,
  { language }: DigestFrame,
): number {
  const seen = new Set<string>();
  let bytes = 0;
  for (const [index, paper] of papers.entries()) {
    const heading = paper.topic || language.mail.otherPapers;
    if (!seen.has(heading)) bytes += byteLength(groupRow(heading));
    seen.add(heading);
    bytes += byteLength(rows.get(paper) ?? '');
    if (bytes > budget) return index;
  }
  return papers.length;
}

function printed(
  papers: readonly DigestPaper[],
  rows: Rows,
  { abstractLength, frame, of }: { abstractLength: number; frame: DigestFrame; of: number },
): FittedPapers {
  const groups = groupsOf(papers, frame.language.mail.otherPapers);
  const html = groups.flatMap(({ heading, papers: inside }) => [
    heading && groupRow(heading),
    ...inside.map((paper) => rows.get(paper)),
  ]);
  return { groups, abstractLength, html: html.join(''), left: of - papers.length };
}

/** The length asked for, its halves, and none. */
function lengthsFrom(wanted: number): number[] {
  const lengths = [wanted];
  for (let length = wanted / 2; length >= SHORTEST; length /= 2) lengths.push(Math.floor(length));
  return wanted > 0 ? [...lengths, 0] : [0];
}
