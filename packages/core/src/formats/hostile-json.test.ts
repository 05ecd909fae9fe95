import { describe, expect, it } from 'vitest';
import { formatFixtures } from '../fixtures/listings.ts';
import { openDocument } from './document.ts';
import { parseListing } from './parse-listing.ts';
import { formatNames } from './registry.ts';

const jsonFormats = formatNames.filter((name) => isJson(formatFixtures[name].whole));

/** One value; not one on each line. */
function isJson(text: string): boolean {
  return 'value' in openDocument(text).json();
}

/** The same value with every object frozen, so that a write to any of them throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) frozen(inner);
    Object.freeze(value);
  }
  return value;
}

describe.each(jsonFormats)('%s', (name) => {
  const { whole, titles } = formatFixtures[name];

  it('reads a parsed object like its text and leaves it as it was', () => {
    const object = frozen(JSON.parse(whole));
    expect(parseListing(object)).toEqual(parseListing(whole));
    expect(JSON.stringify(object)).toBe(whole);
  });

  it('hands out papers that share nothing with the object they came from', () => {
    const object = JSON.parse(whole);
    const before = JSON.stringify(parseListing(object));
    for (const paper of parseListing(object).papers) {
      paper.title = 'changed';
      paper.authors.push({ name: 'changed' });
      paper.keywords.push('changed');
    }
    expect(JSON.stringify(parseListing(object))).toBe(before);
  });

  it('lets no key named __proto__, constructor or prototype reach any prototype', () => {
    const poison = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}';
    const hostile = whole.replaceAll('{"', `{${poison},"`);
    const listing = parseListing(hostile);
    expect(listing.papers.map(({ title }) => title)).toEqual(titles);
    expect({}).not.toHaveProperty('polluted');
    expect([]).not.toHaveProperty('polluted');
    for (const paper of listing.papers) {
      expect(paper).not.toHaveProperty('polluted');
      expect(paper.counts).not.toHaveProperty('polluted');
      expect(Object.getPrototypeOf(paper)).toBe(Object.prototype);
    }
  });
});
