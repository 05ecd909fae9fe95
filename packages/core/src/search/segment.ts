import type { Paper } from '../paper/paper.ts';
import type { TextTable } from './text-table.ts';

/** In `Segment.stems`: an entry that is the stem of words but no word itself. */
export const NO_WORD = 0xffff_ffff;

/**
 * An inverted index of some papers, all of it in typed arrays, which go to bytes and back as they
 * are. Papers ("documents") have numbers from 0; words and stems stand in one table in ascending
 * order, their places are their numbers.
 */
export interface Segment {
  /** The papers, where they are known: an index that came from bytes may stand without. */
  papers: (Paper | undefined)[];
  ids: TextTable;
  /** By document: its weighted number of words. */
  lengths: Uint32Array;
  words: TextTable;
  /** By word: the number of its stem, or NO_WORD. */
  stems: Uint32Array;
  /** By word: in how many documents it stands as it is. */
  counts: Uint32Array;
  /** By stem: where its postings begin; one more than there are words. */
  starts: Uint32Array;
  /** Documents with the stem, ascending. */
  docs: Uint32Array;
  /** How often it stands there, weighted by field, at most 255. */
  frequencies: Uint8Array;
}

/** A part of an index: a segment, and which of its documents were taken out since. */
export interface Part {
  segment: Segment;
  /** By document: 1 if it was taken out. */
  removed: Uint8Array;
  removedCount: number;
}
