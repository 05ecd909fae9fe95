import { smallNumber } from './small-number.ts';

/** One text per plural form of a language; `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How a language writes numbers. */
export interface Words {
  /** "1,000". */
  number(value: number): string;
  /** A share of 0 to 1: "52%". */
  percent(share: number): string;
  /** "14h". */
  hours(value: number): string;
  /** The plural form that the number asks for, with the number in its place. */
  count(value: number, forms: PluralForms): string;
}

/** The words of a BCP 47 tag. Building a formatter is dear: each is made when first needed, once. */
export function wordsOf(tag: string): Words {
  const formatter = once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }));
  const percent = once(() => new Intl.NumberFormat(tag, { style: 'percent' }));
  const hours = once(
    () => new Intl.NumberFormat(tag, { style: 'unit', unit: 'hour', unitDisplay: unitStyle(tag) }),
  );
  const rules = once(() => new Intl.PluralRules(tag));
  const number = (value: number) => smallNumber(value, tag) ?? formatter().format(value);
  return {
    number,
    percent: (share) => percent().format(share),
    hours: (value) => {
      const small = unitStyle(tag) === 'narrow' ? smallNumber(value, tag) : undefined;
      return small === undefined ? hours().format(value) : `${small}h`;
    },
    count: (value, forms) =>
      (forms[rules().select(value)] ?? forms.other).replace('#', () => number(value)),
  };
}

/** Short units as they are read: English abbreviates hours to "hr.", which its narrow "14h" beats. */
export function unitStyle(tag: string): 'narrow' | 'short' {
  return /^en\b/.test(tag) ? 'narrow' : 'short';
}

/** Curators without the English "by" that some listings write before them. */
export function bareNames(curators: string): string {
  return curators.replace(/^by\s+/i, '');
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
