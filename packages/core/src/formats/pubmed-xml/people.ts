import { displayName } from '../../paper/author-name.ts';
import { parseOrcid } from '../../paper/identifiers/orcid.ts';
import { childrenNamed, plainTextAt, plainTextOf } from '../xml/by-local-name.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** The authors of an article, a chapter or a book: people and groups, not editors. */
export function authorsOf(parent: XmlElement | undefined) {
  return childrenNamed(parent, 'AuthorList')
    .filter(({ attributes }) => !/^editors$/i.test(attributes.Type ?? ''))
    .flatMap((list) => childrenNamed(list, 'Author'))
    .filter(({ attributes }) => attributes.ValidYN !== 'N')
    .map((author) => ({
      name: nameOf(author),
      orcid: orcidOf(author),
      affiliation: affiliationOf(author),
    }))
    .filter(({ name }) => name !== '');
}

function nameOf(author: XmlElement): string {
  return displayName({
    given:
      plainTextAt(author, 'ForeName') ||
      [plainTextAt(author, 'FirstName'), plainTextAt(author, 'MiddleName')].join(' ').trim() ||
      plainTextAt(author, 'Initials'),
    family: plainTextAt(author, 'LastName'),
    suffix: plainTextAt(author, 'Suffix'),
    literal: plainTextAt(author, 'CollectiveName'),
  });
}

/** Some deposit the sixteen digits without hyphens. */
function orcidOf(author: XmlElement): string | undefined {
  const identifiers = childrenNamed(author, 'Identifier');
  const orcid = identifiers.find(({ attributes }) => attributes.Source === 'ORCID');
  const text = plainTextOf(orcid);
  const digits = /(\d{4})(\d{4})(\d{4})(\d{3}[\dX])$/i.exec(text);
  return parseOrcid(digits ? digits.slice(1).join('-') : text);
}

function affiliationOf(author: XmlElement): string | undefined {
  return (
    plainTextAt(author, 'AffiliationInfo', 'Affiliation') ||
    plainTextAt(author, 'Affiliation') ||
    undefined
  );
}
