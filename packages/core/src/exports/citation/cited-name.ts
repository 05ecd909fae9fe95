import { type NameParts, nameOfCommaParts } from '../../paper/author-name.ts';

/** A name cut into what citations want apart, or one that has no parts. */
export type CitedName =
  | { readonly literal: string }
  | {
      readonly given: string;
      readonly family: string;
      readonly particle?: string;
      readonly suffix?: string;
    };

const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV|VII|VIII)$/;
const PARTICLE =
  /^(?:v[ao]n|vo[mn]|zu[mr]?|de[lmnrs]?|della|dello|dei|degli|dal|dalla|d[aiou]s?|l[aeo]s?|el|al|bin|bint|ibn|ben|ter?|ten|af|av|y|e|['’][ts])$/;
/** With a capital these are particles only before another: "Van der Berg", "De La Cruz". */
const CAPITAL_PARTICLE = /^(?:Van|Von|De|In|Op) (?:[Dd]e[rn]?|het|'t|[Ll]as?|[Ll]os)$/;
/** Written without blanks or with the family name first: nothing to turn round. */
const OWN_ORDER =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}・·. ]+$/u;
const GROUP =
  /\b(?:collaborations?|consortium|teams?|groups?|committee|council|society|association|alliance|foundation|institutes?|university|department|laborator(?:y|ies)|labs?|network|initiative|agency|cent(?:er|re)|project|company|corporation|inc|ltd|llc|gmbh|organi[sz]ation|research|authors|contributors)\b/i;
const NO_PERSON = /(?:^| )(?:and|of|for|on|the) | AI$|[&/:@\d\\${}]/;

/**
 * Cuts a name as papers show it ("Ludwig van Beethoven", "Sammy Davis Jr."). The family name is the
 * last word, with the particles before it; names of groups, single words and East Asian names in
 * their own script stay whole. Putting the parts together again gives the name.
 */
export function citedName(name: string): CitedName {
  const words = name.split(' ');
  const tail = words.at(-1) ?? '';
  const suffix = words.length > 2 && SUFFIX.test(tail) ? words.pop() : undefined;
  const start = familyStart(words);
  if (start === 0 || isWhole(name)) return { literal: name };
  const given = words.slice(0, start).join(' ');
  const rest = words.slice(start);
  const family = rest.findIndex((word) => !PARTICLE.test(word));
  const parts = {
    given,
    family: rest.slice(family).join(' '),
    ...(family > 0 && { particle: rest.slice(0, family).join(' ') }),
    ...(suffix !== undefined && { suffix }),
  };
  // Whoever reads the parts between commas, in either order, must come to the same name.
  const last = lastName(parts);
  const orders = [
    [last, suffix, given],
    [last, given, suffix],
  ];
  const isRead = orders.every((order) => nameOfCommaParts(order.filter(isPart)) === name);
  return isRead ? parts : { literal: name };
}

/** The family name with its particles, as it stands before the first comma. */
export function lastName({ particle, family }: Pick<NameParts, 'particle' | 'family'>): string {
  return [particle, family].filter(isPart).join(' ');
}

function isPart(part: string | undefined): part is string {
  return part !== undefined;
}

function isWhole(name: string): boolean {
  return name.includes(',') || [OWN_ORDER, GROUP, NO_PERSON].some((one) => one.test(name));
}

/** The number of the word that the family name begins with, its particles included. */
function familyStart(words: readonly string[]): number {
  const last = words.length - 1;
  for (let at = 1; at < last; at++) {
    const pair = `${words[at]} ${words[at + 1]}`;
    if (PARTICLE.test(words[at] ?? '') || (at + 1 < last && CAPITAL_PARTICLE.test(pair))) return at;
  }
  return Math.max(last, 0);
}
