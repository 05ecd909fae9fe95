import { ORDERS, WINDOWS } from '@trending-papers/core/at-once';
import { LAYOUTS } from '../../view-model/layout.ts';

/** What a reader can choose in a panel, by the ends of the names of the parameters. */
export const CHOICES = ['q', 'topic', 'topics', 'sort', 'period', 'date', 'layout'] as const;

/** What a reader chose; what is not there is as the page has it. Topics may be empty: cleared. */
export type Choice = Partial<Record<(typeof CHOICES)[number], string>>;

/** An address is no place for long texts, whoever wrote them. */
const MOST_LETTERS = 200;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Controls, and what turns the direction of the text around it. */
const INVISIBLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** What a parameter may say: the text as it is taken, or undefined when it says nothing. */
const READERS: Record<keyof Choice, (text: string) => string | undefined> = {
  q: (text) => plain(text) || undefined,
  topic: (text) => plain(text) || undefined,
  topics: plain,
  sort: (text) => ORDERS.find((order) => order === text),
  period: (text) => WINDOWS.find((window) => window === text),
  date: (text) => (DAY.test(text) ? text : undefined),
  layout: (text) => LAYOUTS.find((layout) => layout === text),
};

/** The choice that an address holds under a word, whoever wrote it: what makes no sense is not there. */
export function readChoice(href: string, word: string): Choice {
  const said = new URLSearchParams(partsOf(href).query);
  return readable((name) => said.get(`${word}-${name}`) ?? undefined);
}

/** The address with another choice under the word. All else of it stays as it is, letter by letter. */
export function writeChoice(href: string, word: string, choice: Choice): string {
  const { page, query, hash } = partsOf(href);
  const isOurs = (parameter: string) => {
    const [name] = new URLSearchParams(parameter).keys();
    return CHOICES.some((one) => name === `${word}-${one}`);
  };
  const foreign = query.slice(1).split('&');
  const ours = Object.entries(readable((name) => choice[name])).map(([name, text]) =>
    String(new URLSearchParams([[`${word}-${name}`, text]])),
  );
  const kept = foreign.length === 1 && foreign[0] === '' ? [] : foreign;
  const parameters = [...kept.filter((parameter) => !isOurs(parameter)), ...ours];
  return page + (parameters.length > 0 ? `?${parameters.join('&')}` : '') + hash;
}

/** What can be read of the texts of a choice. */
function readable(textOf: (name: keyof Choice) => string | undefined): Choice {
  const choice: Choice = {};
  for (const name of CHOICES) {
    const text = textOf(name);
    const read = text === undefined ? undefined : READERS[name](text);
    if (read !== undefined) choice[name] = read;
  }
  return choice;
}

function plain(text: string): string {
  const letters = Array.from(text.replace(INVISIBLE, ' ').trim());
  return letters.slice(0, MOST_LETTERS).join('').trim();
}

function partsOf(href: string): { page: string; query: string; hash: string } {
  const [, page = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? [];
  return { page, query, hash };
}
