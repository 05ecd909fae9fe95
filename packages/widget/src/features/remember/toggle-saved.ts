import type { Paper } from '@trending-papers/core';
import { type Memory, MOST } from './memory.ts';
import { savedPaper } from './saved-paper.ts';

/** Saves a paper, or takes a saved one back. */
export function toggleSaved(memory: Memory, paper: Paper): Memory {
  const others = memory.saved.filter(({ id }) => id !== paper.id);
  const kept = others.length < memory.saved.length ? undefined : savedPaper(paper);
  return { ...memory, saved: (kept ? [kept, ...others] : others).slice(0, MOST.saved) };
}
