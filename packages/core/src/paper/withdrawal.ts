const WITHDRAWAL =
  /\b(?:paper|article|submission|manuscript)\s{1,3}(?:has been|was|is)\s{1,3}withdrawn\b/i;

/** Whether a comment or an abstract says that the paper was withdrawn; sources have no field for it. */
export function saysWithdrawn(text: string): boolean {
  // Hardly any text holds the word, and a search for fixed letters takes a fraction of the time.
  return (text.includes('ithdraw') || text.includes('ITHDRAW')) && WITHDRAWAL.test(text);
}

/** Whether a title says it, as publishers mark it: "RETRACTED: …", "Withdrawn article: …". */
export function titleSaysWithdrawn(title: string): boolean {
  return /^\W?(?:retracted|withdrawn)(?: article| chapter| paper)?\s?:/i.test(title);
}
