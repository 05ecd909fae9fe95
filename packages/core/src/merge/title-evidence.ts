import { fingerprintText } from '../paper/identifiers/title-fingerprint.ts';

/** Letters that Unicode does not take apart into a letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ϵ: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  τ: 'tau',
  φ: 'phi',
  ϕ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
};
const SPECIAL_LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** TeX that only says how a letter looks. */
const TEX_FONT = /\\(?:math|text)(?:bb|bf|cal|frak|it|rm|sc|sf|tt|up)?(?![a-z])/gi;
/** What is written behind a title to say which text of the work this is. */
const EDITION =
  /\s?(?:\[v\d{1,3}\]|\(v\d{1,3}\)|[([](?:extended|full|long|preprint|arxiv|journal)(?: version)?[)\]]|[:–—-] (?:extended|full|long|preprint) version)\s*$/i;
const EDITION_END = /(?:[)\]]|version)\s*$/i;

/** Titles that many works have; what follows the first word is rarely a name of its own. */
const GENERIC =
  /^(?:(?:guest )?editor(?:ial|'s note|s' note)|preface|foreword|prologue|epilogue|introduction|conclusions?|abstracts?|summary|overview|contents|table of contents|(?:author |subject )?index|front ?matter|back ?matter|title page|errat(?:um|a)|corrigend(?:um|a)|correction|addendum|retraction|reply|response|comments?|discussion|rejoinder|commentary|book reviews?|reviews?|obituary|in memoriam|news|announcements?|letters?|acknowledge?ments?|references|bibliography|proceedings|call for papers|keynote|invited talk|(?:workshops(?: (?:and|&) )?)?tutorials?|workshops|panel|poster|untitled)(?![\p{L}-])/iu;
/** How such a title goes on when it is one: to its end, or to the work that it is about. */
const GENERIC_TAIL = /^\W*(?:$|(?:to|on|for|of|from|by|in)\b|\d|\p{Lu}?[ivx]*$)/iu;
const SERIES =
  /^\W*(?:part|vol(?:ume)?|chapter|book|lecture|episode|no)\b|^\W*(?:[ivx]+|\d+)(?![\p{L}\p{N}])/iu;

// Ten times the longest title there is; bounds the work on papers that somebody made up.
const LONGEST = 10_000;
const LEAST_WORDS = 3;
const LEAST_LETTERS = 18;
/** Scripts that write words without spaces say more with a letter. */
const LEAST_IDEOGRAPHS = 8;
const LEAST_WORDS_BEFORE_COLON = 4;

/**
 * The key under which titles are compared: letters and digits without case, accents, TeX,
 * punctuation, and the mark of a version or an extended edition at the end. "(Extended Abstract)"
 * stays: that is a publication of its own.
 */
export function titleKey(whole: string): string {
  const title = whole.slice(0, LONGEST);
  // Most titles end in a word and are plain ASCII; the patterns are for the others.
  let plain = EDITION_END.test(title) ? title.replace(EDITION, '') : title;
  if (plain.includes('\\')) plain = plain.replace(TEX_FONT, '');
  const text = fingerprintText(plain.replaceAll('&', ' and '));
  return text.replace(SPECIAL_LETTER, (letter) => LETTERS[letter] ?? letter);
}

/**
 * The key of what stands before the colon or dash of a subtitle, when that alone says enough and
 * the rest is not the number of a part. It is weak evidence: works of a series share it.
 */
export function mainTitleKey(whole: string): string | undefined {
  const title = whole.slice(0, LONGEST);
  const split = /[:?!]\s|\s[–—-]\s/.exec(title);
  if (!split) return undefined;
  const main = title.slice(0, split.index);
  const rest = title.slice(split.index + split[0].length);
  const isEnough = wordsOf(main) >= LEAST_WORDS_BEFORE_COLON && isDistinctive(main);
  return isEnough && !SERIES.test(rest) ? titleKey(main) : undefined;
}

/** Whether many different works bear this title: "Preface", "Reply to the referees". */
export function isGeneric(title: string): boolean {
  const trimmed = title.slice(0, 200).trim();
  const generic = GENERIC.exec(trimmed);
  return generic !== null && GENERIC_TAIL.test(trimmed.slice(generic[0].length));
}

/** Whether a title says enough to be believed without authors. */
export function isDistinctive(whole: string): boolean {
  const title = whole.slice(0, LONGEST);
  if (isGeneric(title)) return false;
  const letters = title.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const ideographs = title.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/gu)?.length ?? 0;
  return (
    ideographs >= LEAST_IDEOGRAPHS || (wordsOf(title) >= LEAST_WORDS && letters >= LEAST_LETTERS)
  );
}

function wordsOf(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
