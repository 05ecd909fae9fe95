import { expect, it } from 'vitest';
import { parseOrcid } from './orcid.ts';

it.each([
  ['0000-0002-1825-0097', '0000-0002-1825-0097'],
  ['https://orcid.org/0000-0001-5109-370x', '0000-0001-5109-370X'],
  ['http://www.orcid.org/0000-0001-5109-3700/', '0000-0001-5109-3700'],
  [' orcid: 0000-0001-5109-3700 ', '0000-0001-5109-3700'],
  ['https://example.org/0000-0001-5109-3700', undefined],
  ['0000-0001-5109-37000', undefined],
  ['', undefined],
])('reads %j as %j', (text, orcid) => {
  expect(parseOrcid(text)).toBe(orcid);
});
