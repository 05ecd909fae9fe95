import type { Issue } from '../../errors/issue.ts';
import { firstLines } from '../by-hand/first-lines.ts';
import type { ListingDocument } from '../document.ts';
import type { ListingFacts, ParsedDocument } from '../format.ts';
import { type Block, toBlocks } from './blocks.ts';
import { readHeaderLine } from './header.ts';

/** A title with the paragraphs below it. */
export interface TextEntry {
  title: string;
  paragraphs: string[];
  line: number;
}

/**
 * Titles open entries, prose below belongs to them. Header lines are facts of the listing; the
 * same words further down (vote counts, "Submitted by") are furniture. Prose without a title above
 * it is reported, not lost in silence.
 */
export function parseHuggingFaceText(document: ListingDocument): ParsedDocument<TextEntry> {
  const facts: ListingFacts = {};
  const entries: TextEntry[] = [];
  const { text, issues } = firstLines(document.text);
  for (const block of toBlocks(text)) {
    const header = readHeaderLine(block);
    if (header) Object.assign(facts, { ...header, ...facts });
    else addBlock(block, entries, issues);
  }
  return { facts, entries, issues };
}

function addBlock(block: Block, entries: TextEntry[], issues: Issue[]): void {
  const entry = entries.at(-1);
  if (block.kind === 'heading')
    entries.push({ title: block.text, paragraphs: [], line: block.line });
  else if (entry) entry.paragraphs.push(block.text);
  else {
    issues.push({
      code: 'missing-title',
      message: 'A paragraph was left out: no title stands above it.',
      where: `line ${block.line}`,
      received: block.text.slice(0, 80),
    });
  }
}
