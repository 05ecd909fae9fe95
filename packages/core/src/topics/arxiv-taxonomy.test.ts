import { expect, it } from 'vitest';
import { categoryStrength, parseCategory, parseCategoryCode } from './arxiv-categories.ts';
import { arxivCategories } from './arxiv-taxonomy.ts';

const all = arxivCategories();
const nameOf = (asked: string) => all.find(({ code }) => code === asked)?.name;

it('holds every category and archive once, each with a name', () => {
  expect(all.filter(({ code }) => !code.endsWith('.*'))).toHaveLength(155);
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  expect(new Set(all.map(({ archive }) => archive)).size).toBe(20);
  for (const { code, name, archive } of all) {
    expect(name).toMatch(/^[A-Z]/);
    expect(code === archive || code.startsWith(`${archive}.`)).toBe(true);
  }
});

it('has the names that arXiv gives', () => {
  expect(nameOf('cs.CL')).toBe('Computation and Language');
  expect(nameOf('hep-th')).toBe('High Energy Physics - Theory');
  expect(nameOf('physics.optics')).toBe('Optics');
  expect(nameOf('cond-mat.quant-gas')).toBe('Quantum Gases');
  expect(nameOf('eess.*')).toBe('Electrical Engineering and Systems Science');
});

it('agrees with the reader of categories: each is read and lies in its archive', () => {
  for (const { code, archive } of all) {
    expect(parseCategory(code)).toBe(code === archive ? `${code}.*` : code);
    expect(parseCategoryCode(archive)).toBe(`${archive}.*`);
    if (code !== `${archive}.*`) expect(categoryStrength(code, `${archive}.*`)).toBe(1);
  }
});
