import { describe, expect, it } from 'vitest';
import { isInCategory, parseCategory } from './arxiv-categories.ts';

describe('parseCategory', () => {
  it.each([
    ['cs.CL', 'cs.CL'],
    ['CS.cl', 'cs.CL'],
    ['stat.*', 'stat.*'],
    ['hep-th', 'hep-th.*'],
    ['Quant-PH', 'quant-ph.*'],
    ['astro-ph.GA', 'astro-ph.GA'],
    ['physics.flu-dyn', 'physics.flu-dyn'],
    ['cond-mat.mtrl-sci', 'cond-mat.mtrl-sci'],
    ['q-bio.QM', 'q-bio.QM'],
  ])('reads %s as %s', (text, expected) => {
    expect(parseCategory(text)).toBe(expected);
  });

  it.each([
    'math',
    'cs',
    'stat',
    'physics',
    'robots',
    'cs.',
    'cs.C',
    'cs.CLX',
    'web.de',
    'Node.js',
    '*',
    '',
  ])('takes %s for a word like others', (text) => {
    expect(parseCategory(text)).toBeUndefined();
  });
});

describe('isInCategory', () => {
  it('knows an archive by its whole name', () => {
    expect(isInCategory('cs.CL', 'cs.*')).toBe(true);
    expect(isInCategory('hep-th', 'hep-th.*')).toBe(true);
    expect(isInCategory('math-ph', 'math.*')).toBe(false);
    expect(isInCategory('cs.CL', 'cs.CV')).toBe(false);
  });
});
