import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWebUrl } from './web-url.ts';

/** The URL standard's word on it, without the shortcut for addresses that are normal already. */
function standardForm(address: string): string | undefined {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) && url.hostname ? url.href : undefined;
}

const piece = fc.constantFrom(
  ...['a', 'Z', '0', '-', '_', '.', '..', '/', '//', './', '/.', '?', '#', '%', '%2e', "'", '"'],
  ...['&', '=', ':', '@', '+', '~', '|', '\\', 'é', 'xn--', '127.0.0.1', '.com', '.org/', '^', '{'],
);

describe('an address', () => {
  it('in normal form is what the URL standard makes of it', () => {
    const address = fc
      .tuple(
        fc.constantFrom('http://', 'https://', 'https://a.org/', 'https://a.b-c.org/x'),
        fc.array(piece, { maxLength: 8 }),
      )
      .map(([start, rest]) => start + rest.join(''));
    fc.assert(
      fc.property(address, (text) => {
        expect(toWebUrl(text)).toBe(standardForm(text));
      }),
      { numRuns: 5_000 },
    );
  });
});
