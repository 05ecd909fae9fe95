import { describe, expect, test } from 'vitest';
import { templatePieces } from './template-pieces.ts';

/** The texts of a literal, as a template has them. */
const pieces = (texts: TemplateStringsArray, ..._values: unknown[]) => templatePieces(texts);

describe('the pieces of a template', () => {
  test('are one text when nothing is put in', () => {
    expect(pieces`<p class="a">Text</p>`).toEqual([
      { kind: 'markup', text: '<p class="a">Text</p>' },
    ]);
  });

  test('number elements, comments and places as the browser will', () => {
    const marks = pieces`<!-- 0 --><p>${'1 is p, 2 is this'}<i a=${3}></i></p>`
      .filter((piece) => piece.kind === 'markup')
      .map(({ text }) => text);
    expect(marks.join('')).toContain('<!--lit-node 3--><i ');
  });

  test('know attributes by their signs, quoted or not, with text around their values', () => {
    const found = pieces`<a one=${1} two="x ${2} y ${3}" three='${4}' ?four=${5} .five=${6} @six=${7} seven></a>`;
    expect(found.filter((piece) => piece.kind === 'attribute')).toEqual([
      { kind: 'attribute', sigil: '', name: 'one', texts: ['', ''] },
      { kind: 'attribute', sigil: '', name: 'two', texts: ['x ', ' y ', ''] },
      { kind: 'attribute', sigil: '', name: 'three', texts: ['', ''] },
      { kind: 'attribute', sigil: '?', name: 'four', texts: ['', ''] },
      { kind: 'attribute', sigil: '.', name: 'five', texts: ['', ''] },
      { kind: 'attribute', sigil: '@', name: 'six', texts: ['', ''] },
    ]);
  });

  test('tell a value for the element from one of an attribute', () => {
    expect(pieces`<p a="${1}" ${2}>`.map(({ kind }) => kind)).toEqual([
      'markup',
      'attribute',
      'markup',
      'element',
      'markup',
    ]);
  });

  test('are not guessed where the markup cannot be read', () => {
    expect(() => pieces`<p>Fine</p><p class="open>${1}</p>`).toThrow('<p class="open>…</p>');
    expect(() => pieces`1 < 2 ${1}`).toThrow('< 2 …');
    expect(() => pieces`<${'p'}>`).toThrow('cannot be rendered on a server');
  });
});
