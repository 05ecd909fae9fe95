// Marks on Latin, Greek and Cyrillic letters, after decomposition.
const MARKS = /[\u0300-\u036f]/g;
// Latin letters that Unicode does not decompose, and the sigma that ends words.
const WHOLE = /[øłđħßæœþς]/g;
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
};

/**
 * The form in which words are compared: lower case, without accents ("Schrödinger" is found as
 * "schrodinger"), compatibility forms (full-width letters, ligatures) as their plain ones.
 */
export function normaliseWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(WHOLE, (letter) => PLAIN[letter] ?? letter);
}
