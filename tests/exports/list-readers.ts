import { parse as parseCsv } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { marked, type Token, type Tokens } from 'marked';
import RssParser from 'rss-parser';

/** What readers of feeds and lists find of a paper. */
export interface Listed {
  title: string;
  authors: string[];
  day: string | undefined;
  id: string | undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};
const decodeHTML = (html: string) =>
  html.replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity);

/** RSS does not say whether a title is HTML, and programs show it as if it were. */
const rssTitle = (title: string | undefined) => decodeHTML(title ?? '');
const dayOf = (date: string | undefined) => date && new Date(date).toISOString().slice(0, 10);
const idOf = (urn: string | undefined) =>
  urn && decodeURIComponent(urn.replace(/^urn:trending-papers:/, ''));
const isName = (name: string | undefined): name is string => name !== undefined;

/** What feedsmith makes of RSS. */
export function readRssByFeedsmith(text: string): Listed[] {
  return (parseRssFeed(text).items ?? []).map(({ title, dc, pubDate, guid }) => ({
    title: rssTitle(title),
    authors: [...(dc?.creators ?? [])],
    day: dayOf(pubDate),
    id: idOf(guid?.value),
  }));
}

/** What feedsmith makes of Atom. */
export function readAtomByFeedsmith(text: string): Listed[] {
  return (parseAtomFeed(text).entries ?? []).map(({ title, authors, published, id }) => ({
    title: title?.value ?? '',
    authors: (authors ?? []).map(({ name }) => name).filter(isName),
    day: dayOf(published),
    id: idOf(id),
  }));
}

/** What feedsmith makes of a JSON Feed. */
export function readJsonByFeedsmith(text: string): Listed[] {
  return (parseJsonFeed(text).items ?? []).map(({ title, authors, date_published, id }) => ({
    title: title ?? '',
    authors: (authors ?? []).map(({ name }) => name).filter(isName),
    day: dayOf(date_published),
    id: idOf(id),
  }));
}

/** What rss-parser makes of RSS. */
export async function readRssByRssParser(text: string): Promise<Listed[]> {
  const parser = new RssParser<object, { creators?: string[] }>({
    customFields: { item: [['dc:creator', 'creators', { keepArray: true }]] },
  });
  const { items } = await parser.parseString(text);
  return items.map(({ title, creators, pubDate, guid }) => ({
    title: rssTitle(title),
    authors: creators ?? [],
    day: dayOf(pubDate),
    id: idOf(guid),
  }));
}

/** What rss-parser makes of Atom; of the authors it gives the first. */
export async function readAtomByRssParser(text: string): Promise<Omit<Listed, 'authors'>[]> {
  const { items } = await new RssParser<object, { id?: string }>().parseString(text);
  return items.map(({ title, pubDate, id }) => ({
    title: title ?? '',
    day: dayOf(pubDate),
    id: idOf(id),
  }));
}

/** What csv-parse makes of a table. */
export function readByCsvParse(text: string): Listed[] {
  const rows: Record<string, string>[] = parseCsv(text, { columns: true });
  return rows.map(({ title = '', authors = '', published, arxiv, ids = '' }) => ({
    title,
    authors: authors === '' ? [] : authors.split('; '),
    day: published?.slice(0, 10) || undefined,
    id: arxiv ? `arxiv:${arxiv}` : ids || undefined,
  }));
}

/** What marked makes of a list in Markdown: the words that a browser would show. */
export function readByMarked(text: string): Listed[] {
  const list = marked.lexer(text).find((one): one is Tokens.List => one.type === 'list');
  return (list?.items ?? []).map(({ tokens }) => {
    const details = tokens.find((one): one is Tokens.List => one.type === 'list');
    const said = new Map(
      (details?.items ?? []).map((item) => {
        const [name = '', ...words] = wordsOf(item.tokens).split(': ');
        return [name, words.join(': ')];
      }),
    );
    return {
      title: wordsOf(tokens.filter(({ type }) => type !== 'list')),
      authors: said.get('Authors')?.split('; ') ?? [],
      day: said.get('Published'),
      id: said.get('Identifiers')?.split('; ')[0]?.replace(/v\d+$/, ''),
    };
  });
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      const inner = 'tokens' in token ? token.tokens : undefined;
      if (inner !== undefined && inner.length > 0) return wordsOf(inner);
      return decodeHTML('text' in token ? String(token.text) : token.raw);
    })
    .join('');
}
