import { expect, it } from 'vitest';
import { nextAddress } from './next-address.ts';

it('changes one parameter and leaves the others', () => {
  expect(nextAddress('https://example.org/a?q=x%20y&page=1#z', { page: 2 })).toBe(
    'https://example.org/a?q=x+y&page=2#z',
  );
  expect(nextAddress('https://example.org/a', { cursor: 'A=&b' })).toBe(
    'https://example.org/a?cursor=A%3D%26b',
  );
});

it('knows no next address without this one', () => {
  expect(nextAddress(undefined, { page: 2 })).toBeUndefined();
  expect(nextAddress('not an address', { page: 2 })).toBeUndefined();
});
