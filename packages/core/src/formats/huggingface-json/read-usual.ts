import { completePaper, type PaperDraft } from '../../paper/complete-paper.ts';
import type { Listing } from '../../paper/listing.ts';
import type { Paper } from '../../paper/paper.ts';
import { hasEntity, plainTextWith } from '../../paper/text/plain-text-with.ts';
import type { ListingDocument } from '../document.ts';
import { isBottomless } from '../json/bottomless.ts';
import { jsonValue } from '../json/json-value.ts';
import { LONGEST_LINE, LONGEST_TEXT } from '../longest.ts';
import { draftOfItem } from './draft-of-item.ts';
import { listingFacts } from './facts.ts';
import { readItem } from './wire.ts';

/** Of texts without HTML entities. */
const toPlainText = /* @__PURE__ */ plainTextWith((text) => text);

/**
 * The same listing as `readListing` gives of an answer of the API, without what most answers do not need:
 * the names of HTML entities, repairs, the words for what is wrong. Undefined for any other answer.
 */
export function readUsualAnswer(
  text: string,
  context: { url: string; observedAt: string },
): Listing | undefined {
  // In JSON an `&` may also be written so.
  const value =
    isBottomless(text) || hasEntity(text) || text.includes('\\u0026') ? undefined : jsonValue(text);
  if (!Array.isArray(value)) return undefined;
  const document = { ...context, text, head: '', json: () => ({ value }) };
  const facts = listingFacts(value, context.url);
  const papers: Paper[] = [];
  for (const entry of value) {
    const paper = paperOf(entry, { document, facts, position: papers.length + 1 });
    if (paper === undefined) return undefined;
    papers.push(paper);
  }
  return { format: 'huggingface-json', ...facts, papers, issues: [] };
}

interface Place {
  document: ListingDocument;
  facts: ReturnType<typeof listingFacts>;
  position: number;
}

/** The paper of an item of which there is nothing to report. */
function paperOf(entry: unknown, place: Place): Paper | undefined {
  const item = readItem(entry);
  let isUsual = item !== undefined;
  const report = () => {
    isUsual = false;
  };
  const draft = item && draftOfItem(item, { ...place, report }, toPlainText);
  return draft && isUsual && isOfUsualLength(draft) ? completePaper(draft) : undefined;
}

function isOfUsualLength({ title, abstract, summary, authors, keywords }: PaperDraft): boolean {
  const names = [title, ...(authors ?? []).map(({ name }) => name), ...(keywords ?? [])];
  const texts = [abstract ?? '', summary ?? ''];
  return (
    title !== '' &&
    names.every(({ length }) => length <= LONGEST_LINE) &&
    texts.every(({ length }) => length <= LONGEST_TEXT) &&
    names.length <= LONGEST_TEXT
  );
}
