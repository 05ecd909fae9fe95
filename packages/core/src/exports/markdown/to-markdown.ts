import { OWN_MARK } from '../../formats/markdown/own-mark.ts';
import { dayParts } from '../citation/day-parts.ts';
import { asLine } from '../citation/line.ts';
import type { Exportable } from '../exportable.ts';
import { type ListedPaper, type ListOptions, listedPapers } from '../listed-papers.ts';
import { ownIds } from '../own-list.ts';
import { pageOf } from '../page-of.ts';
import { markdownAddress, markdownList, markdownText } from './markdown-text.ts';

/** What a list in Markdown can be told. */
export interface MarkdownOptions extends ListOptions {
  /** A heading of the second level above the list. Default none. */
  title?: string | undefined;
}

/**
 * Papers as a numbered list in Markdown, each with its facts in bullets below the title. Texts stay
 * texts: signs that Markdown gives a meaning stand behind a backslash. A comment in front, which
 * nobody sees, tells our reader that it may take every word as it stands.
 *
 * Sources: spec.commonmark.org/0.31.2, github.github.com/gfm
 */
export function toMarkdown(exportable: Exportable, options: MarkdownOptions = {}): string {
  const listed = listedPapers(exportable, options);
  if (listed.length === 0) return '';
  const title = asLine(options.title ?? '');
  const heading = title === '' ? '' : `## ${markdownText(title)}\n\n`;
  return `${OWN_MARK}\n\n${heading}${listed.map(itemOf).join('')}`;
}

function itemOf(one: ListedPaper, at: number): string {
  const number = `${at + 1}. `;
  const page = pageOf(one.paper);
  const title = markdownText(one.paper.title);
  const linked = page === undefined ? title : `[${title}](${markdownAddress(page)})`;
  const details = detailsOf(one)
    .filter(([, text]) => text !== '')
    // As far in as the number is wide: less would begin a new list, more would be code.
    .map(([name, text]) => `${' '.repeat(number.length)}- ${name}: ${text}\n`);
  return `${number}**${linked}**\n${details.join('')}`;
}

function detailsOf({ paper, why }: ListedPaper): [name: string, text: string][] {
  return [
    ['Authors', markdownList(paper.authors.map(({ name }) => name))],
    ['Published', dayParts(paper.publishedAt).join('-')],
    ['Venue', markdownText(paper.venue ?? '')],
    ['Why', markdownText(why)],
    ['Summary', markdownText(paper.summary ?? '')],
    ['Abstract', markdownText(paper.abstract ?? '')],
    ['Links', paper.links.map(({ rel, url }) => `[${rel}](${markdownAddress(url)})`).join('; ')],
    ['Categories', markdownList(paper.categories)],
    ['Keywords', markdownList(paper.keywords)],
    ['Identifiers', markdownList(ownIds(paper))],
  ];
}
