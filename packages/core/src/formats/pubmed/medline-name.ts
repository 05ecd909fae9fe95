import { nameOfCommaParts } from '../../paper/author-name.ts';

const SUFFIX = /^(?:Jr|Sr|I{2,3}|IV|[2-9](?:nd|rd|th))\.?$/;
const INITIALS = /^\p{Lu}(?:-?\p{Lu}){0,4}$/u;

/**
 * A name as MEDLINE shortens it, the family name first and initials behind it: "van der Berg JA Jr".
 * What does not end in initials is the name of a group, and stays as it stands.
 * Source: nlm.nih.gov/bsd/mms/medlineelements.html, field AU.
 */
export function medlineName(source: string): string {
  if (source.includes(',')) return nameOfCommaParts(source.split(','));
  const words = source.split(' ').filter(Boolean);
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const initials = words.at(-1) ?? '';
  if (words.length < 2 || !INITIALS.test(initials)) return source.trim();
  return [initials, ...words.slice(0, -1), suffix].filter(Boolean).join(' ');
}
