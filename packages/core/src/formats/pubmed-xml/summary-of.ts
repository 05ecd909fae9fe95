import type { PubmedSummary } from '../pubmed/summary.ts';
import { childrenNamed, elementAt, plainTextAt, plainTextOf } from '../xml/by-local-name.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** The summary that a `<DocSum>` (1.0) holds in items that have names. */
export function summaryOfItems(docSum: XmlElement): PubmedSummary {
  const item = (name: string, parent: XmlElement = docSum) =>
    childrenNamed(parent, 'Item').find(({ attributes }) => attributes.Name === name);
  const text = (name: string) => plainTextOf(item(name));
  const list = (name: string) => {
    const found = item(name);
    return found ? childrenNamed(found, 'Item') : [];
  };
  const ids = list('ArticleIds').map((id) => [id.attributes.Name ?? '', plainTextOf(id)]);
  const history = item('History');
  const entered = history && (item('entrez', history) ?? item('pubmed', history));
  return {
    uid: plainTextAt(docSum, 'Id'),
    title: text('Title'),
    vernacularTitle: text('VernacularTitle'),
    authors: list('AuthorList').map(plainTextOf),
    venue: text('FullJournalName') || text('Source'),
    dates: [text('PubDate'), text('EPubDate')],
    enteredAt: plainTextOf(entered),
    ids: { doi: text('DOI'), ...Object.fromEntries(ids) },
    languages: list('LangList').map(plainTextOf),
    types: list('PubTypeList').map(plainTextOf),
    citations: countIn(text('PmcRefCount')),
  };
}

/** The summary of a `<DocumentSummary uid="…">` (2.0), which has an element for each field. */
export function summaryOfElements(summary: XmlElement): PubmedSummary {
  const text = (name: string) => plainTextAt(summary, name);
  const ids = childrenNamed(elementAt(summary, 'ArticleIds'), 'ArticleId').map((id) => [
    plainTextAt(id, 'IdType'),
    plainTextAt(id, 'Value'),
  ]);
  const entered = childrenNamed(elementAt(summary, 'History'), 'PubMedPubDate').find((date) =>
    /^(?:entrez|pubmed)$/.test(plainTextAt(date, 'PubStatus')),
  );
  return {
    uid: summary.attributes.uid ?? '',
    title: text('Title') || text('BookTitle'),
    vernacularTitle: text('VernacularTitle'),
    authors: childrenNamed(elementAt(summary, 'Authors'), 'Author')
      .filter((author) => !/^editor$/i.test(plainTextAt(author, 'AuthType')))
      .map((author) => plainTextAt(author, 'Name')),
    venue: text('FullJournalName') || text('Source'),
    dates: [text('PubDate'), text('EPubDate')],
    enteredAt: plainTextAt(entered, 'Date'),
    ids: Object.fromEntries(ids),
    languages: childrenNamed(elementAt(summary, 'Lang'), 'string').map(plainTextOf),
    types: childrenNamed(elementAt(summary, 'PubType'), 'flag').map(plainTextOf),
    citations: countIn(text('PmcRefCount')),
  };
}

/** The summary of which only the identifier is known. */
export function summaryOfId(id: XmlElement): PubmedSummary {
  const uid = plainTextOf(id);
  const none = { title: '', vernacularTitle: '', venue: '', enteredAt: '', citations: undefined };
  return { uid, ...none, authors: [], dates: [], ids: {}, languages: [], types: [] };
}

function countIn(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
