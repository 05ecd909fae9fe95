/**
 * Each run of white space as one blank, or as one line feed where it holds one. Patterns that begin with `\s*` take time
 * with the square of such a run.
 */
export function collapseGaps(text: string): string {
  return text.replace(/\s{2,}/g, (gap) => (gap.includes('\n') ? '\n' : ' '));
}
