import type { Format } from '../format.ts';
import { detectMarkdown } from './detect.ts';
import type { MarkdownEntry } from './entry.ts';
import { normaliseMarkdownEntry } from './normalise.ts';
import { parseMarkdown } from './parse.ts';

/** Lists and tables of papers that people and bots keep in Markdown. */
export const markdown: Format<MarkdownEntry, 'markdown'> = {
  name: 'markdown',
  detect: detectMarkdown,
  parse: parseMarkdown,
  normalise: normaliseMarkdownEntry,
};

export type { MarkdownEntry };
