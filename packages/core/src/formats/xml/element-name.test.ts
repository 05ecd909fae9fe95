import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ElementNames, sharedText } from './element-name.ts';

describe('ElementNames', () => {
  it('gives each name as it is written, whatever names were seen before', () => {
    // Few letters, so that many names agree in what the table looks at first.
    const name = fc.string({
      unit: fc.constantFrom('a', 'b', ':', 'é'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 60 }), (written) => {
        const names = new ElementNames();
        const text = `<${written.join('><')}>`;
        let at = 1;
        for (const one of written) {
          const [prefix, ...rest] = one.includes(':') ? one.split(':') : ['', one];
          const expected = { written: one, prefix, local: rest.join(':') };
          expect(names.between(text, at, at + one.length)).toEqual(expected);
          at += one.length + 2;
        }
      }),
    );
  });

  it('gives one object for all places where a name stands', () => {
    const names = new ElementNames();
    expect(names.between('<entry><entry>', 8, 13)).toBe(names.between('<entry><entry>', 1, 6));
  });

  it('tells a name from a longer one that begins with it', () => {
    const names = new ElementNames();
    names.between('id', 0, 2);
    expect(names.between('idid', 0, 4).local).toBe('idid');
    expect(names.between('idid', 0, 2).local).toBe('id');
    // These two have the same place in the table.
    names.between('entry', 0, 5);
    expect(names.between('entryx', 0, 6).local).toBe('entryx');
  });
});

describe('sharedText', () => {
  it.each([
    '',
    'entry',
    '__proto__',
    'constructor',
    '10',
    '-1',
    'é',
    'http://www.w3.org/2005/Atom',
  ])('gives the same text: %j', (text) => {
    expect(sharedText(text)).toBe(text);
  });
});
