import { excerpt } from '../../errors/excerpt.ts';
import type { Issue } from '../../errors/issue.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import type { XmlDocument } from './read-xml.ts';
import type { XmlElement } from './xml-element.ts';

/**
 * The issue of a document that ends before its root does; none when it is whole.
 *
 * @param entryNames local names of the elements of which each is an entry; the one that was cut
 *   off is quoted by its title.
 */
export function truncationIssues(
  { root, truncated }: XmlDocument,
  entryNames: readonly string[],
): Issue[] {
  if (truncated.length === 0) return [];
  const entry = truncated.find(({ name }) => entryNames.includes(name));
  const title = entry && titleIn(entry);
  return [
    {
      code: 'truncated',
      message:
        'The text ends before the document does; what follows the last whole entry is missing. Load it again to have all.',
      where: 'end of the text',
      expected: `</${root.name}>`,
      ...(title && { received: excerpt(toPlainText(title)) }),
    },
  ];
}

/** The text of the first title somewhere inside, however deep. */
function titleIn(entry: XmlElement): string | undefined {
  const waiting = [entry];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (element.name === 'title') return element.text.trim();
    for (const child of element.children.toReversed()) waiting.push(child);
  }
  return undefined;
}
