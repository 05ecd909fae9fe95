const PAPER = '(?:paper|article|submission|manuscript|preprint)';
const SPACE = '\\s{1,3}';
const HOLDER = `(?:the${SPACE})?(?:arxiv|authors?|submitters?|bio\\s?rxiv|medrxiv)\\b`;

/** How authors, arXiv's administrators and preprint servers put it. */
const WITHDRAWALS = [
  // "This paper has been withdrawn by the author due to an error."
  `\\b${PAPER}${SPACE}(?:has been|have been|was|is)${SPACE}(?:(?:now|temporarily|hereby)${SPACE})?withdrawn\\b`,
  // "This has been withdrawn by arXiv administrators", "This version has been removed by arXiv …"
  `\\bthis${SPACE}(?:(?:${PAPER}|version)${SPACE})?(?:has been|was)${SPACE}(?:withdrawn|removed|retracted)${SPACE}by${SPACE}${HOLDER}`,
  // "This submission has been removed because …"
  `\\bthis${SPACE}${PAPER}${SPACE}(?:has been|was)${SPACE}(?:removed|retracted)\\b(?!${SPACE}from)`,
  // "Withdrawn by the authors", "Paper withdrawn due to an error" where a comment begins
  `^\\W{0,3}(?:${PAPER}${SPACE})?(?:withdrawn|retracted)(?:${SPACE}(?:due to|because)\\b|${SPACE}by${SPACE}${HOLDER}|\\s{0,3}(?:[.;:]|$))`,
  // "The authors have withdrawn this manuscript owing to …"
  `\\bauthors?${SPACE}(?:has|have)${SPACE}withdrawn${SPACE}(?:this|their|the)${SPACE}${PAPER}\\b`,
];
// Hardly any text holds one of these, and a search for letters that begin few words takes a fraction
// of the time.
const HINTS = ['withdr', 'Withdr', 'WITHDR', 'been re', 'was re', 'BEEN RE', 'WAS RE'];
const HINT_IN_FRONT = /^.{0,20}retracted/i;
const WITHDRAWAL = new RegExp(WITHDRAWALS.join('|'), 'i');

/** Whether a comment or an abstract says that the paper was withdrawn; sources have no field for it. */
export function saysWithdrawn(text: string): boolean {
  return mayBeWithdrawn(text) && WITHDRAWAL.test(text);
}

function mayBeWithdrawn(text: string): boolean {
  for (const hint of HINTS) if (text.includes(hint)) return true;
  return HINT_IN_FRONT.test(text);
}

/** Whether a title says it, as publishers mark it: "RETRACTED: …", "Withdrawn article: …". */
export function titleSaysWithdrawn(title: string): boolean {
  return /^\W?(?:retracted|withdrawn)(?: article| chapter| paper)?\s?:/i.test(title);
}
