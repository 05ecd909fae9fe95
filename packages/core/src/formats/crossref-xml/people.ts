import { displayName } from '../../paper/author-name.ts';
import { parseOrcid } from '../../paper/identifiers/orcid.ts';
import { childrenNamed, elementAt, plainTextAt, plainTextOf } from '../xml/by-local-name.ts';
import type { XmlElement } from '../xml/xml-element.ts';

// Reports of reviewers are works of their own, written by them.
const WRITERS = /^(?:author|first-author|reviewer|review-assistant|stats-reviewer)?$/;

/** Who wrote a work: people and groups. Editors and translators did not; anonymous ones have no name. */
export function authorsOf(work: XmlElement) {
  const people = [work, ...childrenNamed(work, 'contributors')].flatMap((list) =>
    childrenNamed(list, 'person_name', 'organization', 'contributor'),
  );
  const project = childrenNamed(elementAt(work, 'project', 'investigators'), 'person');
  return [...people, ...project]
    .filter(({ attributes }) => WRITERS.test(attributes.contributor_role ?? ''))
    .map((person) => ({
      name: nameOf(person),
      orcid: parseOrcid(plainTextAt(person, 'ORCID')),
      affiliation: affiliationOf(person),
    }))
    .filter(({ name }) => name !== '');
}

function nameOf(person: XmlElement): string {
  if (person.name === 'organization') return plainTextOf(person);
  return displayName({
    given: plainTextAt(person, 'given_name') || plainTextAt(person, 'givenName'),
    family: plainTextAt(person, 'surname') || plainTextAt(person, 'familyName'),
    suffix: plainTextAt(person, 'suffix'),
    literal: plainTextAt(person, 'organization'),
  });
}

/** A text of its own, or since schema 5 an institution. */
function affiliationOf(person: XmlElement): string | undefined {
  const institution = plainTextAt(person, 'affiliations', 'institution', 'institution_name');
  return institution || plainTextAt(person, 'affiliation') || undefined;
}
