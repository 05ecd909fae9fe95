import type { PaperDraft } from '../../paper/complete-paper.ts';
import type { EntryContext } from '../format.ts';
import { normalisePubmedSummary } from '../pubmed/summary.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { normaliseCitation } from './citation.ts';
import { summaryOfElements, summaryOfId, summaryOfItems } from './summary-of.ts';

/** One entry of any of the answers to one paper. */
export function normalisePubmedXml(entry: XmlElement, context: EntryContext): PaperDraft {
  switch (entry.name) {
    case 'DocSum':
      return normalisePubmedSummary(summaryOfItems(entry), context);
    case 'DocumentSummary':
      return normalisePubmedSummary(summaryOfElements(entry), context);
    case 'Id':
      return normalisePubmedSummary(summaryOfId(entry), context);
    default:
      return normaliseCitation(entry, context);
  }
}
