import { describe, expect, it } from 'vitest';
import { readXml } from './read-xml.ts';
import { child, childrenOf, childText } from './xml-element.ts';

describe('readXml', () => {
  it('resolves prefixes and the default namespace, inherited or declared anew', () => {
    const root = readXml(
      '<a:r xmlns:a="A" xmlns="D"><x/><a:y/><z xmlns="E"><w/></z><v xmlns=""/></a:r>',
    )?.root;
    expect(root).toMatchObject({ name: 'r', namespace: 'A' });
    expect(root?.children.map(({ name, namespace }) => `${namespace}:${name}`)).toEqual([
      'D:x',
      'A:y',
      'E:z',
      ':v',
    ]);
    expect(root?.children[2]?.children[0]).toMatchObject({ name: 'w', namespace: 'E' });
  });

  it('keeps the prefixes of the elements around when one declares another', () => {
    const root = readXml('<a:r xmlns:a="A"><b:x xmlns:b="B"><a:y/></b:x><b:z/></a:r>')?.root;
    expect(root?.children[0]?.children[0]).toMatchObject({ name: 'y', namespace: 'A' });
    expect(root?.children[1]).toMatchObject({ name: 'z', namespace: '' });
  });

  it('gives a prefix that nobody declared no namespace, not a wrong one', () => {
    expect(readXml('<r xmlns="D"><a:x/></r>')?.root.children[0]?.namespace).toBe('');
  });

  it('decodes entities and sections of characters in text and attributes', () => {
    const root = readXml('<r t="&quot;&#233;&amp;">1 &lt; 2 <![CDATA[<b> & ]]>&#x5B66;</r>')?.root;
    expect(root?.attributes.t).toBe('"é&');
    expect(root?.text).toBe('1 < 2 <b> & 学');
  });

  it('keeps text and elements in the order in which they stand', () => {
    const root = readXml('<r>one <b>two</b> three<e/><![CDATA[four]]></r>')?.root;
    const order = root?.content.map((one) => (typeof one === 'string' ? one : one.name));
    expect(order).toEqual(['one ', 'b', ' three', 'e', 'four']);
    expect(root?.children.map(({ name }) => name)).toEqual(['b', 'e']);
  });

  it('keeps the case of names, passes over comments and instructions', () => {
    const root = readXml(
      '<?xml version="1.0"?><!-- <x/> --><R><?php x ?><a/><!-- b --><B/></R>',
    )?.root;
    expect(root?.name).toBe('R');
    expect(root?.children.map(({ name }) => name)).toEqual(['a', 'B']);
  });

  it('expands no entity that the document defines', () => {
    const bomb = [
      '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">',
      '<!ENTITY file SYSTEM "file:///etc/passwd">]><r>&c;&file;</r>',
    ].join('');
    expect(readXml(bomb)?.root.text ?? '').not.toMatch(/ha|root:/);
  });

  it('tells which elements the text broke off in, the inmost first', () => {
    const xml = readXml('<a><b/><c><d>text');
    expect(xml?.truncated.map(({ name }) => name)).toEqual(['d', 'c', 'a']);
    expect(readXml('<a><b/></a>')?.truncated).toEqual([]);
  });

  it('stops at nesting that no listing has, and keeps what came before', () => {
    const xml = readXml(`<r><y>z</y>${'<x>'.repeat(100_000)}${'</x>'.repeat(100_000)}</r>`);
    expect(xml?.root && childText(xml.root, '', 'y')).toBe('z');
    expect(xml?.truncated.length).toBeGreaterThan(100);
  });

  it('reads any depth that a listing may have', () => {
    const xml = readXml(`<r>${'<x>'.repeat(100)}deep${'</x>'.repeat(100)}<y>z</y></r>`);
    expect(xml?.root && childText(xml.root, '', 'y')).toBe('z');
    expect(xml?.truncated).toEqual([]);
  });

  it.each(['<x>', '</x>', '<x a="', '<![CDATA[', '<!--', '&#', '<x/>', '<x></y>'])(
    'needs no more time than a megabyte of %s is long',
    { timeout: 60_000 },
    (piece) => {
      const xml = readXml(`<r>${piece.repeat(1_000_000 / piece.length)}`);
      expect(xml?.root.name).toBe('r');
    },
  );

  it('has nothing to give where no element is', () => {
    expect(readXml('')).toBeUndefined();
    expect(readXml('plain text')).toBeUndefined();
    expect(readXml('<')).toBeUndefined();
  });

  it('lets no attribute reach a prototype', () => {
    const root = readXml('<r __proto__="x" constructor="y" xmlns:__proto__="z"/>')?.root;
    expect(root?.name).toBe('r');
    expect({}.constructor).toBe(Object);
  });
});

describe('child, childrenOf and childText', () => {
  const root = readXml(
    '<r xmlns="D" xmlns:o="O"><o:t>other</o:t><t> one </t><t>two</t><e> </e></r>',
  )?.root;

  it('go by name and namespace', () => {
    expect.assert(root);
    expect(child(root, 'O', 't')?.text).toBe('other');
    expect(childrenOf(root, 'D', 't')).toHaveLength(2);
    expect(child(root, '', 't')).toBeUndefined();
  });

  it('trim the text of the first, and take a blank one for missing', () => {
    expect.assert(root);
    expect(childText(root, 'D', 't')).toBe('one');
    expect(childText(root, 'D', 'e')).toBeUndefined();
    expect(childText(root, 'D', 'nothing')).toBeUndefined();
  });
});
