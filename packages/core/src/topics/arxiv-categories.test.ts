import { describe, expect, it } from 'vitest';
import { categoryStrength, parseCategory, parseCategoryCode } from './arxiv-categories.ts';

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
    ['physics.optics', 'physics.optics'],
    ['cond-mat.quant-gas', 'cond-mat.quant-gas'],
    ['cmp-lg', 'cs.CL'],
    ['math-ph', 'math-ph.*'],
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

describe('parseCategoryCode', () => {
  it('takes a bare archive, which elsewhere is a word', () => {
    expect(parseCategoryCode('math')).toBe('math.*');
    expect(parseCategoryCode('CS')).toBe('cs.*');
    expect(parseCategoryCode('cs.CL')).toBe('cs.CL');
    expect(parseCategoryCode('maths')).toBeUndefined();
  });
});

describe('categoryStrength', () => {
  it('knows an archive by its whole name', () => {
    expect(categoryStrength('cs.CL', 'cs.*')).toBe(1);
    expect(categoryStrength('hep-th', 'hep-th.*')).toBe(1);
    expect(categoryStrength('math-ph', 'math.*')).toBe(0);
    expect(categoryStrength('cs.CL', 'cs.CV')).toBe(0);
    expect(categoryStrength('css.CL', 'cs.*')).toBe(0);
  });

  it.each([
    ['cs.NA', 'math.NA'],
    ['cs.SY', 'eess.SY'],
    ['math.IT', 'cs.IT'],
    ['math.MP', 'math-ph'],
    ['q-fin.EC', 'econ.GN'],
    ['stat.TH', 'math.ST'],
    ['cmp-lg', 'cs.CL'],
    ['chem-ph', 'physics.chem-ph'],
  ])('takes %s and %s for one category', (one, other) => {
    expect(categoryStrength(one, other)).toBe(1);
    expect(categoryStrength(other, one)).toBe(1);
    expect(categoryStrength(one.toUpperCase(), other)).toBe(1);
  });

  it('puts a category of old into the archive of today', () => {
    expect(categoryStrength('cmp-lg', 'cs.*')).toBe(1);
    expect(categoryStrength('alg-geom', 'math.*')).toBe(1);
  });

  it('takes machine learning in statistics for a relative of that in computer science', () => {
    expect(categoryStrength('stat.ML', 'cs.LG')).toBe(0.8);
    expect(categoryStrength('cs.LG', 'stat.ML')).toBe(0.8);
    expect(categoryStrength('stat.ML', 'cs.*')).toBe(0);
  });
});
