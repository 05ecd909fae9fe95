// What means something in the middle of a line, by CommonMark and GitHub: code, emphasis, links,
// tags, cells, formulas, mentions, entities, and addresses that become links of themselves.
const SIGNS = /[\\`*_<>|~$@]|&(?=#?\w)|:(?=\/\/)|(?<=\bwww)\./gi;

/**
 * A text that stays text in a line of Markdown. Brackets are written by their number: marked takes the
 * backslashes off those inside of a link, and makes links and images of what they hold.
 */
export function markdownText(text: string): string {
  return text.replace(SIGNS, '\\$&').replace(/[[\]]/g, (bracket) => `&#${bracket.charCodeAt(0)};`);
}

// No text holds this one: it is taken for a gap.
const SEMICOLON = '\u001f';

/** Texts between semicolons, each of which may hold one. */
export function markdownList(texts: readonly string[]): string {
  return texts
    .map((text) => markdownText(text.replaceAll(';', SEMICOLON)).replaceAll(SEMICOLON, '\\;'))
    .join('; ');
}

/** The destination of a link, between its brackets. */
export function markdownAddress(url: string): string {
  const address = url.replace(/[\\<>]/g, encodeURIComponent).replace(/&(?=#?\w+;)/g, '\\&');
  return /[()]/.test(address) ? `<${address}>` : address;
}
