import { describe, expect, test } from 'vitest';
import { LAYOUTS, toLayout } from './layout.ts';
import { PARTS, shownParts } from './shown-parts.ts';

describe('a layout', () => {
  test.each(LAYOUTS)('%s is known by its name', (name) => expect(toLayout(name)).toBe(name));

  test.each(['', 'grid', 'CARDS', 'constructor'])('"%s" is none: the list is shown', (name) => {
    expect(toLayout(name)).toBe('list');
  });
});

describe('show and hide', () => {
  test('add to the parts of the layout, by spaces or commas, in any case', () => {
    const shown = shownParts('list', ' Why,trend  image', '');
    expect([...shown]).toEqual(expect.arrayContaining(['why', 'trend', 'image', 'abstract']));
  });

  test('hide takes away, also what show names', () => {
    const shown = shownParts('list', 'why', 'why, authors');
    expect(shown.has('why')).toBe(false);
    expect(shown.has('authors')).toBe(false);
    expect(shown.has('votes')).toBe(true);
  });

  test('what is no part changes nothing', () => {
    expect(shownParts('list', 'sparkles constructor', 'title rank')).toEqual(
      shownParts('list', '', ''),
    );
  });

  test('everything can be hidden', () => {
    expect(shownParts('cards', PARTS.join(' '), PARTS.join(',')).size).toBe(0);
  });

  test('cards have pictures, a compact list has no abstracts', () => {
    expect(shownParts('cards', '', '').has('image')).toBe(true);
    expect(shownParts('list', '', '').has('image')).toBe(false);
    expect(shownParts('compact', '', '').has('abstract')).toBe(false);
  });
});
