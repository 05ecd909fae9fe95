import { describe, expect, it } from 'vitest';
import { citedName, lastName } from './cited-name.ts';

/** "Last | First | Suffix" */
const cut = (name: string) => {
  const cited = citedName(name);
  if ('literal' in cited) return cited.literal;
  return [lastName(cited), cited.given, cited.suffix].filter(Boolean).join(' | ');
};

describe('a person', () => {
  it.each([
    ['Ada Lovelace', 'Lovelace | Ada'],
    ['Claude E. Shannon', 'Shannon | Claude E.'],
    ['Ludwig van Beethoven', 'van Beethoven | Ludwig'],
    ['Jan van der Berg', 'van der Berg | Jan'],
    ['Ana de la Cruz García', 'de la Cruz García | Ana'],
    ['Wouter Van der Berg', 'Van der Berg | Wouter'],
    ['Laurens Van Der Example', 'Van Der Example | Laurens'],
    ['Maria De La Cruz', 'De La Cruz | Maria'],
    ['Tuan Van Tran', 'Tran | Tuan Van'],
    ['Yann Le Example', 'Example | Yann Le'],
    ["Jean d'Alembert", "d'Alembert | Jean"],
    ['Mohammed al-Example', 'al-Example | Mohammed'],
    ['john smith', 'smith | john'],
    ['Sammy Davis Jr.', 'Davis | Sammy | Jr.'],
    ['Ann van Dyke III', 'van Dyke | Ann | III'],
    ['Phuong Thi Vi', 'Vi | Phuong Thi'],
    ['V. Petrov', 'Petrov | V.'],
    ['Le Thi Hong', 'Hong | Le Thi'],
    ['The Anh Nguyen', 'Nguyen | The Anh'],
  ])('%s', (name, parts) => {
    expect(cut(name)).toBe(parts);
  });

  it('has its particles apart', () => {
    expect(citedName('Ana de la Cruz García')).toEqual({
      given: 'Ana',
      particle: 'de la',
      family: 'Cruz García',
    });
  });
});

describe('a name that has no parts', () => {
  it.each([
    'ATLAS Collaboration',
    'The Shirt Folding Collaboration',
    'Gemma Team',
    'University of Example',
    'Barnes and Noble',
    'Google Research',
    'Meta AI',
    '01 Example',
    'OpenAI',
    'Plato',
    '王小明',
    '김 철수',
    'Example, Inc.',
    'Ann Example / Bob Sample',
    'Maria de la',
    'Jr. Smith',
    '',
  ])('%s', (name) => {
    expect(citedName(name)).toEqual({ literal: name });
  });
});
