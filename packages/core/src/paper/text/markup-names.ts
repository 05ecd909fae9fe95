// What titles and abstracts are marked up with: JATS, MathML and a little HTML. Anything else in
// angle brackets is text: "x <y and z> w".
const BLOCK = /^(?:p|sec|title|label|div|br|break|li|ul|ol|list|list-item|h[1-6]|disp-formula)$/;
const INLINE =
  /^(?:abstract|alternatives|a|b|bold|i|italic|em|strong|span|u|underline|sub|sup|sc|scp|tt|monospace|small|font|xref|ext-link|uri|email|named-content|styled-content|inline-formula|tex-math|inline-graphic|graphic|math|mml|mrow|mi|mo|mn|ms|mtext|mspace|msub|msup|msubsup|mfrac|msqrt|mroot|mover|munder|munderover|mstyle|mtable|mtr|mtd|mfenced|mpadded|menclose|mmultiscripts|mprescripts|none|semantics|annotation|annotation-xml)$/;

/** Whether an element parts words: a paragraph, a heading, an item of a list. */
export function isBlockName(name: string): boolean {
  return BLOCK.test(name);
}

/** Whether titles and abstracts are marked up with elements of that name, in lower case and without prefix. */
export function isMarkupName(name: string): boolean {
  return BLOCK.test(name) || INLINE.test(name);
}
