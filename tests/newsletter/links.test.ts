import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Purpose, SignedLinks } from '../../examples/newsletter/src/links/signed-links.ts';

const NOW = Date.parse('2026-06-12T08:00:00Z');
const HOUR = 3_600_000;
const key = (name: string) => ({ name, secret: `${name} is a secret of more than 32 characters` });
const links = new SignedLinks([key('new'), key('old')]);
const claim = { subscriberId: 'abc123', generation: 3 };
const PURPOSES: readonly Purpose[] = ['confirm', 'manage', 'unsubscribe', 'export', 'erase'];

describe('a signed link', () => {
  it('says what it was made to say, until it expires', () => {
    const token = links.sign('confirm', claim, NOW + HOUR);
    expect(links.check('confirm', token, NOW)).toEqual(claim);
    expect(links.check('confirm', token, NOW + HOUR - 1)).toEqual(claim);
    expect(links.check('confirm', token, NOW + HOUR)).toBe('expired');
  });

  it('holds nothing that has to be escaped in an address', () => {
    expect(links.sign('manage', claim, NOW)).toMatch(/^[\w.-]+$/);
  });

  it('is good for its own purpose alone', () => {
    for (const made of PURPOSES) {
      const token = links.sign(made, claim, NOW + HOUR);
      for (const asked of PURPOSES) {
        expect(links.check(asked, token, NOW)).toEqual(asked === made ? claim : 'forged');
      }
    }
  });

  it('outlives a change of keys, but not the end of its key', () => {
    const token = new SignedLinks([key('old')]).sign('manage', claim, NOW + HOUR);
    expect(links.check('manage', token, NOW)).toEqual(claim);
    expect(new SignedLinks([key('new')]).check('manage', token, NOW)).toBe('forged');
    const other = new SignedLinks([{ name: 'old', secret: 'another secret of 32 characters…' }]);
    expect(other.check('manage', token, NOW)).toBe('forged');
  });

  it('is forged with any character changed, left out or put in', () => {
    const token = links.sign('confirm', claim, NOW + HOUR);
    const at = fc.nat(token.length - 1);
    fc.assert(
      fc.property(at, fc.string({ maxLength: 3 }), (place, text) => {
        const changed = token.slice(0, place) + text + token.slice(place + 1);
        fc.pre(changed !== token);
        expect(links.check('confirm', changed, NOW)).toBe('forged');
      }),
    );
  });

  it('is forged when it is anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(links.check('confirm', text, NOW)).toBe('forged');
      }),
    );
  });
});
