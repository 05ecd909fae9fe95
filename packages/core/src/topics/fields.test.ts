import { describe, expect, it } from 'vitest';
import { parseSearch } from '../sources/search/parse-search.ts';
import { closestName, FIELD_NAMES, fieldOf } from './fields.ts';

const OTHER_NAMES =
  'ti abs summary keywords kw tag tags au authors organization organisation affiliation aff institution jr journal conference category categories star votes likes cites citedby since until submittedDate published year';

describe('fields', () => {
  it('are known by all their names in any case, and by no others', () => {
    for (const name of FIELD_NAMES) expect(fieldOf(name.toUpperCase())).toBe(name);
    for (const name of OTHER_NAMES.split(' ')) expect(FIELD_NAMES).toContain(fieldOf(name));
    for (const name of ['', ' ', 'ti abs', 'constructor', 'agents', 'keywords kw'])
      expect(fieldOf(name)).toBeUndefined();
  });

  it('are no words to the sources, which search for what they can', () => {
    for (const name of [...FIELD_NAMES, ...OTHER_NAMES.split(' ')]) {
      const search = JSON.stringify(parseSearch(`${name}:2026`, 'or'));
      if (name !== 'all') expect(search, name).toMatch(/"field":"(?!all)/);
    }
  });
});

describe('closestName', () => {
  it.each([
    ['titel', 'title'],
    ['titl', 'title'],
    ['titlee', 'title'],
    ['tytle', 'title'],
    ['TITEL', 'title'],
    ['autor', 'author'],
  ])('takes %s for %s', (word, name) => {
    expect(closestName(word, FIELD_NAMES)).toBe(name);
  });

  it.each(['ag', 'a', '', 'xtitley', 'language', 'ttil'])('takes %s for nothing', (word) => {
    expect(closestName(word, ['title', 'age'])).toBeUndefined();
  });
});
