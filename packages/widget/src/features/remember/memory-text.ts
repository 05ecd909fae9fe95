import { count, identifier } from './checks.ts';
import { fieldsOf, list } from './fields.ts';
import { type Memory, type Met, MOST, NO_MEMORY } from './memory.ts';
import { savedPaper } from './saved-paper.ts';

/** Of the text, not of the package: it changes when an older reader could not go on with it. */
const VERSION = 1;

/** A memory as the text that is stored. */
export function toMemoryText(memory: Memory): string {
  return JSON.stringify({ version: VERSION, ...memory });
}

/**
 * The memory that a stored text holds. Whatever stands there, this never fails: what is damaged is
 * left out, piece by piece. Undefined for a text of a later version, which is not ours to overwrite.
 */
export function readMemory(stored: string | null): Memory | undefined {
  const fields = fieldsOf(parsed(stored));
  if (typeof fields.version === 'number' && fields.version > VERSION) return undefined;
  if (fields.version !== VERSION) return NO_MEMORY;
  const { at, since } = fieldsOf(fields.visit);
  return {
    saved: uniquePapers(list(fields.saved, MOST.saved, savedPaper)),
    past: metOf(fields.past),
    visit: { ...metOf(fields.visit), at: count(at) ?? 0, since: count(since) ?? 0 },
  };
}

function parsed(stored: string | null): unknown {
  try {
    return JSON.parse(stored ?? '');
  } catch {
    return undefined;
  }
}

function metOf(value: unknown): Met {
  const { lists, known, seen } = fieldsOf(value);
  return {
    lists: unique(list(lists, MOST.lists, identifier)),
    known: unique(list(known, MOST.known, identifier)),
    seen: unique(list(seen, MOST.seen, identifier)),
  };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function uniquePapers(papers: Memory['saved']): Memory['saved'] {
  return [...new Map(papers.map((paper) => [paper.id, paper])).values()];
}
