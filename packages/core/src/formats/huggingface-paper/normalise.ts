import type { PaperDraft } from '../../paper/complete-paper.ts';
import type { EntryContext } from '../format.ts';
import { normaliseHuggingFaceItem } from '../huggingface-json/normalise.ts';
import { isRecord } from '../json/is-record.ts';
import { asRecords, asText } from '../json/loose.ts';

const SITE = 'https://huggingface.co';
const LINKED = [
  ['linkedModels', 'model', `${SITE}/`],
  ['linkedDatasets', 'data', `${SITE}/datasets/`],
  ['linkedSpaces', 'demo', `${SITE}/spaces/`],
] as const;

/** One paper as the item of the daily papers that it would be in, with what is linked to it. */
export function normaliseFlatPaper(entry: unknown, context: EntryContext): PaperDraft {
  if (!isRecord(entry)) return normaliseHuggingFaceItem(entry, context);
  const thumbnail = asText(entry.thumbnailUrl) || undefined;
  const draft = normaliseHuggingFaceItem({ paper: entry, thumbnail }, context);
  return { ...draft, links: [...(draft.links ?? []), ...linked(entry)] };
}

/** Models, data sets and demos have names of two parts, "owner/name". */
function linked(entry: Record<string, unknown>): NonNullable<PaperDraft['links']> {
  return LINKED.flatMap(([key, rel, base]) =>
    asRecords(entry[key])
      .map(({ id }) => asText(id))
      .filter((id) => /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(id))
      .map((id) => ({ rel, url: `${base}${id}`, label: id })),
  );
}
