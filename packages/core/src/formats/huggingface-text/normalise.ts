import type { PaperDraft } from '../../paper/complete-paper.ts';
import { linksInAbstract } from '../../paper/text/links-in-text.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import type { EntryContext } from '../format.ts';
import type { TextEntry } from './parse.ts';

/** A title and its paragraphs to a paper; the links are those that the abstract names. */
export function normaliseTextEntry(
  entry: TextEntry,
  { position, report }: EntryContext,
): PaperDraft {
  const abstract = toPlainText(entry.paragraphs.join(' '));
  if (abstract === '') {
    report({
      code: 'missing-abstract',
      message: `No abstract stands below the title on line ${entry.line}; the title alone was kept.`,
      received: entry.title.slice(0, 80),
    });
  }
  return {
    title: toPlainText(entry.title),
    abstract,
    links: linksInAbstract(abstract),
    provenance: [{ source: 'huggingface', position }],
  };
}
