const WITHDRAWAL =
  /\b(?:paper|article|submission|manuscript)\s{1,3}(?:has been|was|is)\s{1,3}withdrawn\b/i;

/** Whether a comment or an abstract says that the paper was withdrawn; sources have no field for it. */
export function saysWithdrawn(text: string): boolean {
  return WITHDRAWAL.test(text);
}
