import type { PaperDraft } from '../../paper/complete-paper.ts';
import { LINK_RELATIONS } from '../../paper/known-names.ts';
import { readOwnIds, readOwnList, withoutBackslashes } from '../own-list.ts';

const HEADING = /^## (.*)$/;
const ITEM = /^\d+\. \*\*(?:\[((?:\\.|[^\\\]])*)\]\(.*\)|(.*))\*\*$/;
const DETAIL = /^ +- ([A-Z][a-z]+): (.*)$/;
const LINK = /\[([a-z]+)\]\((?:<([^<>]*)>|([^()<>\s]*))\)/g;

/** A list that this package wrote. */
export interface OwnItems {
  title: string | undefined;
  drafts: PaperDraft[];
}

/** The papers of a list that this package wrote: its texts are plain, with backslashes before signs of Markdown. */
export function readOwnItems(source: string): OwnItems {
  const list: OwnItems = { title: undefined, drafts: [] };
  let details = new Map<string, string>();
  const finish = () => {
    if (details.has('')) list.drafts.push(draftOf(details));
  };
  for (const line of source.split(/\r\n?|\n/)) {
    const item = ITEM.exec(line);
    const [, name = '', text] = DETAIL.exec(line) ?? [];
    if (item) {
      finish();
      details = new Map([['', item[1] ?? item[2] ?? '']]);
    } else if (text !== undefined) details.set(name, text);
    else list.title ??= HEADING.exec(line)?.[1];
  }
  finish();
  if (list.title !== undefined) list.title = withoutBackslashes(list.title);
  return list;
}

function draftOf(details: ReadonlyMap<string, string>): PaperDraft {
  const text = (name: string) => withoutBackslashes(details.get(name) ?? '') || undefined;
  const list = (name: string) => readOwnList(details.get(name) ?? '');
  return {
    ids: readOwnIds(list('Identifiers')),
    title: text('') ?? '',
    abstract: text('Abstract'),
    summary: text('Summary'),
    authors: list('Authors').map((name) => ({ name })),
    publishedAt: text('Published'),
    venue: text('Venue'),
    categories: list('Categories'),
    keywords: list('Keywords'),
    links: linksIn(details.get('Links') ?? ''),
  };
}

function linksIn(source: string) {
  return [...source.matchAll(LINK)].flatMap(([, word, bracketed, bare]) => {
    const rel = LINK_RELATIONS.find((name) => name === word);
    return rel === undefined ? [] : [{ rel, url: withoutBackslashes(bracketed ?? bare ?? '') }];
  });
}
