import { EntryError } from '../../errors/entry-error.ts';
import { excerpt } from '../../errors/excerpt.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import type { EntryContext } from '../format.ts';
import { looksLikePythonRepr } from '../json/python-repr.ts';
import { draftOfItem } from './draft-of-item.ts';
import { type Item, readItem } from './wire.ts';

/** One item to one paper. */
export function normaliseHuggingFaceItem(entry: unknown, context: EntryContext): PaperDraft {
  return draftOfItem(itemOf(entry), context, toPlainText);
}

function itemOf(entry: unknown): Item {
  if (typeof entry === 'string') {
    const code = looksLikePythonRepr(entry) ? 'python-repr' : 'wrong-shape';
    const what = code === 'python-repr' ? "Python's repr() of a paper" : 'a text';
    throw new EntryError(code, `It is ${what} where a JSON object belongs.`, {
      received: excerpt(entry),
    });
  }
  const item = readItem(entry);
  if (item) return item;
  throw new EntryError('wrong-shape', 'It is no item of the daily papers: "paper" is missing.', {
    received: excerpt(entry),
  });
}
