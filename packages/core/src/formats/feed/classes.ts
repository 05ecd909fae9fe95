const ARXIV_CATEGORY =
  /^(?:[a-z]{2,8}(?:-[a-z]{2,4})?\.[A-Z][A-Za-z-]{1,10}|[a-z]{2,5}-(?:ph|ex|lat|th|qc))$/;

/** Splits the classes of an entry: arXiv's codes are categories, words are keywords. */
export function splitClasses(classes: readonly string[]): {
  categories: string[];
  keywords: string[];
} {
  const known = classes.filter(Boolean);
  return {
    categories: known.filter((one) => ARXIV_CATEGORY.test(one)),
    keywords: known.filter((one) => !ARXIV_CATEGORY.test(one)),
  };
}
