import type { PaperDraft } from '../../paper/complete-paper.ts';
import type { Reference } from '../by-hand/reference.ts';
import type { Appearance } from '../by-hand/venue.ts';
import type { ListedLink } from './segments.ts';

/** One paper of a list: its words, not yet made plain, and its links. */
export interface MarkdownEntry extends Reference {
  abstract?: string;
  summary?: string;
  keywords?: string;
  comment?: string;
  links: readonly ListedLink[];
  /** Identifiers that stand in the words. */
  written: readonly string[];
  under: Under;
  /** The paper, where this package wrote the list. */
  own?: PaperDraft;
}

/** What the heading above says of the papers below it. */
export interface Under extends Appearance {
  topic?: string;
  /** When they were listed, as exact as a heading of a week or a day says. */
  listed?: string;
}
