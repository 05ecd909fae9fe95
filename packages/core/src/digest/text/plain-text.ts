import { displayWidth } from '../../paper/text/display-width.ts';
import type { DigestPaper } from '../digest-paper.ts';
import type { DigestFooter } from '../footer.ts';
import type { DigestFrame } from '../frame.ts';
import type { PaperGroup } from '../groups.ts';
import { shorten } from '../shorten.ts';
import { wrapText } from './wrap-text.ts';

const WIDTH = 72;
const INDENT = '    ';

/** Heading, day and papers as plain text. */
export function textBody(
  groups: readonly PaperGroup[],
  abstractLength: number,
  frame: DigestFrame,
): string {
  const head = [frame.period.text, frame.byline].filter(Boolean).map((line) => wrapText(line));
  return [
    [underlined(frame.heading, '='), ...head].join('\n'),
    ...[frame.greeting, frame.topics].filter(Boolean).map((line) => wrapText(line)),
    ...groups.flatMap(({ heading, papers }) => [
      ...(heading ? [`\n${underlined(heading, '-')}`] : []),
      ...papers.map((paper) => paperText(paper, abstractLength)),
    ]),
  ].join('\n\n');
}

/** What stands below the papers as plain text. */
export function textFooter(more: string, footer: DigestFooter, { homeUrl }: DigestFrame): string {
  const links = footer.links.map(({ label, url }) => linkText(label, url, ''));
  const told = homeUrl === undefined ? wrapText(more) : linkText(more, homeUrl, '');
  return [
    ...(more ? [told] : []),
    '-'.repeat(WIDTH),
    ...(links.length > 0 ? [links.join('\n')] : []),
    ...footer.lines.map((line) => wrapText(line)),
  ].join('\n\n');
}

function paperText(paper: DigestPaper, abstractLength: number): string {
  const abstract = shorten(paper.abstract, abstractLength);
  const evidence = [paper.badge, paper.evidence].filter(Boolean).join(' · ');
  return [
    wrapText(paper.title, { first: `${paper.rank}.`.padEnd(INDENT.length), indent: INDENT }),
    ...[paper.authors, evidence, abstract].map((line) => wrapText(line, { indent: INDENT })),
    paper.url && INDENT + paper.url,
    ...paper.links.map(({ label, url }) => linkText(label, url, INDENT)),
  ]
    .filter(Boolean)
    .join('\n');
}

/** An address stands on a line of its own unless it fits behind its name. */
function linkText(label: string, url: string, indent: string): string {
  return wrapText(`${label}: ${url}`, { indent });
}

function underlined(heading: string, sign: string): string {
  const lines = wrapText(heading);
  const width = Math.max(...lines.split('\n').map(displayWidth));
  return `${lines}\n${sign.repeat(width)}`;
}
