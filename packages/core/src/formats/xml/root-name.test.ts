import { describe, expect, it } from 'vitest';
import { rootNameOf } from './root-name.ts';

describe('rootNameOf', () => {
  it.each([
    ['<rss>', 'rss'],
    ['<rdf:RDF xmlns="x">', 'RDF'],
    ['<OAI-PMH\n xmlns="x">', 'OAI-PMH'],
    ['<feed/>', 'feed'],
    ['<?xml version="1.0"?>\n<?xml-stylesheet href="<rss>"?><feed >', 'feed'],
    ['<!-- <rss> --> <!-- > --><feed>', 'feed'],
    ['<!DOCTYPE rss SYSTEM "x.dtd"><rss>', 'rss'],
    ['<!DOCTYPE rss [<!ENTITY a "b">]><rss>', 'rss'],
    ['<!doctype html><html>', 'html'],
  ])('of %s', (head, name) => {
    expect(rootNameOf(head)).toBe(name);
  });

  it.each(['', 'text <rss>', '<?xml <rss>', '<!-- <rss>', '<rss', '<>', '< rss>', '</rss>', '{}'])(
    'is unknown in %s',
    (head) => {
      expect(rootNameOf(head)).toBeUndefined();
    },
  );

  it('takes no longer than what it looks at', { timeout: 60_000 }, () => {
    for (const piece of ['<!-- -->', '<?a?>', '<!', '<![', ' ', '<a'])
      expect(rootNameOf(piece.repeat(100_000 / piece.length))).toBeUndefined();
  });
});
