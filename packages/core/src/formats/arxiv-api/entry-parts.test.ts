import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readXml } from '../xml/read-xml.ts';
import { child, childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { EntryParts } from './entry-parts.ts';
import { ARXIV, ATOM } from './namespaces.ts';

/** The slow way: each part is looked up. */
function lookedUp(entry: XmlElement) {
  return {
    id: child(entry, ATOM, 'id'),
    title: child(entry, ATOM, 'title'),
    summary: child(entry, ATOM, 'summary'),
    published: child(entry, ATOM, 'published'),
    updated: child(entry, ATOM, 'updated'),
    comment: child(entry, ARXIV, 'comment'),
    journal: child(entry, ARXIV, 'journal_ref'),
    doi: child(entry, ARXIV, 'doi'),
    primaryCategory: child(entry, ARXIV, 'primary_category'),
    categories: childrenOf(entry, ATOM, 'category'),
    authors: childrenOf(entry, ATOM, 'author'),
  };
}

it('finds what looking each part up finds: the first of its name in its namespace, at any place', () => {
  const name = fc.constantFrom(
    ...['id', 'title', 'summary', 'published', 'updated', 'category', 'author', 'link'],
    ...['comment', 'journal_ref', 'doi', 'primary_category', 'toString'],
  );
  const prefix = fc.constantFrom('', 'arxiv:', 'dc:', 'unknown:');
  const element = fc
    .tuple(prefix, name, fc.constantFrom('', ' ', 'text', '<title>inside</title>'))
    .map(([before, local, inside]) => `<${before}${local}>${inside}</${before}${local}>`);
  fc.assert(
    fc.property(fc.array(element), fc.constantFrom('', '\n  ', 'text'), (elements, gap) => {
      const xml = `<entry xmlns="${ATOM}" xmlns:arxiv="${ARXIV}" xmlns:dc="d">${elements.join(gap)}</entry>`;
      const entry = readXml(xml)?.root as XmlElement;
      const parts = new EntryParts(entry);
      for (const [part, expected] of Object.entries(lookedUp(entry))) {
        const found = parts[part as keyof EntryParts];
        if (Array.isArray(expected)) expect(found).toEqual(expected);
        else expect(found, part).toBe(expected);
      }
    }),
    { numRuns: 300 },
  );
});
