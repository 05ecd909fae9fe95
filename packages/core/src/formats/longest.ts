// Far above anything that a paper has; below anything that could fill the memory of a page.

/** Characters of a title, a name, a category: the longest titles that people gave their papers stay below. */
export const LONGEST_LINE = 1_000;

/** Characters of an abstract or a summary. */
export const LONGEST_TEXT = 100_000;

/** Parts of one list of a paper, such as its authors. */
export const MOST_PARTS = 100_000;
