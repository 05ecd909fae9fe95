import { describe, expect, test } from 'vitest';
import type { PanelSettings } from '../view-model/panel-settings.ts';
import { type DataRequest, isSameRequest, requestOf } from './data-request.ts';

const NOTHING = { src: '', source: '', snapshot: undefined, papers: undefined };
const papers = [{ title: 'a' }];
const requests: DataRequest[] = [
  { kind: 'papers', papers },
  { kind: 'papers', papers: '[{"title":"a"}]' },
  { kind: 'urls', urls: ['/a.json'], base: 'https://example.org/' },
  { kind: 'urls', urls: ['/a.json'], base: 'https://example.com/' },
  { kind: 'urls', urls: ['/a.json', '/b.json'], base: 'https://example.org/' },
  { kind: 'source', source: 'huggingface', period: '', day: '' },
  { kind: 'source', source: 'huggingface', period: '', day: '2026-06-12' },
  { kind: 'source', source: 'huggingface', period: 'week', day: '2026-06-12' },
  { kind: 'inline', text: '[]' },
  { kind: 'snapshot', snapshot: '[]' },
  { kind: 'none' },
];

describe('loading again what is there already', () => {
  test('a request is the same as itself and as no other', () => {
    for (const [index, one] of requests.entries()) {
      const same = requests.map((other) => isSameRequest(one, other));
      expect(same).toEqual(requests.map((_, other) => other === index));
    }
  });

  test('addresses of equal text are the same, in whatever array', () => {
    const request = (): DataRequest => ({ kind: 'urls', urls: ['/a.json'], base: 'about:blank' });
    expect(isSameRequest(request(), request())).toBe(true);
  });

  test('papers are compared by identity: a copy is loaded, without reading it first', () => {
    expect(isSameRequest({ kind: 'papers', papers }, { kind: 'papers', papers: [...papers] })).toBe(
      false,
    );
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    const request: DataRequest = { kind: 'papers', papers: cyclic };
    expect(isSameRequest(request, request)).toBe(true);
    expect(isSameRequest(request, { kind: 'none' })).toBe(false);
  });
});

describe('the listing inside the element', () => {
  const textIn = (markup: string) => {
    const element = document.createElement('div');
    element.innerHTML = markup;
    const bare = Object.assign(element as typeof element & PanelSettings, NOTHING);
    const request = requestOf(bare, undefined, () => 0);
    return request.kind === 'inline' ? request.text : undefined;
  };

  test.each(['application/json', 'text/plain', 'application/xml'])(
    'a script of type %s is one',
    (type) => {
      expect(textIn(`<p>Fallback</p><script type="${type}"> [1] </script>`)).toBe('[1]');
    },
  );

  test.each([
    '<script>[1]</script>',
    '<script type="text/javascript">[1]</script>',
    '<script type="module">[1]</script>',
    '<script type="importmap">{}</script>',
  ])('a script that the page runs is none: %s', (markup) => {
    expect(textIn(markup)).toBeUndefined();
  });

  test('a script deeper inside belongs to someone else', () => {
    expect(textIn('<p><script type="application/json">[1]</script></p>')).toBeUndefined();
  });

  test.each(['', '<p>Fallback</p>', '<script type="application/json">  \n </script>'])(
    'there is none in "%s"',
    (markup) => {
      expect(textIn(markup)).toBeUndefined();
    },
  );
});
