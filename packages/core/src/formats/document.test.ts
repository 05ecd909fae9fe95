import { describe, expect, it } from 'vitest';
import { openDocument } from './document.ts';

describe('openDocument', () => {
  it('decodes bytes, whatever view of them it is given', () => {
    const bytes = new TextEncoder().encode('..Ärzte..');
    const inner = bytes.subarray(2, -2);
    expect(openDocument(inner).text).toBe('Ärzte');
    expect(openDocument(new DataView(bytes.buffer, 2, inner.length)).text).toBe('Ärzte');
    expect(openDocument(bytes.buffer).text).toBe('..Ärzte..');
  });

  it('takes an object for JSON that somebody has parsed already', () => {
    const object = { papers: [] };
    const document = openDocument(object);
    expect(document.json()).toEqual({ value: object });
    expect(document.text).toBe('');
  });

  it('shows a head without blanks, however many stand before it', () => {
    expect(openDocument(`${' \n'.repeat(20_000)}[1]`).head).toBe('[1]');
    expect(openDocument('x'.repeat(100_000)).head.length).toBeLessThan(10_000);
  });

  it('parses JSON once, however many formats ask', () => {
    const document = openDocument('{"a": 1}');
    const first = document.json();
    expect(first).toEqual({ value: { a: 1 } });
    expect(document.json()).toBe(first);
  });

  it('says what is wrong with JSON, and where', () => {
    const reading = openDocument('{"a": 1 "b": 2}').json();
    expect(reading).toMatchObject({ problem: expect.stringContaining('JSON'), offset: 8 });
  });

  it('does not try to parse what does not begin like JSON', () => {
    expect(openDocument('5').json()).toEqual({ problem: 'it does not start like JSON' });
    expect(openDocument('"a text"').json()).toEqual({ value: 'a text' });
  });

  it('hands on what it was told of the listing', () => {
    const context = { url: 'https://example.org/', observedAt: '2026-06-12' };
    expect(openDocument('x', context)).toMatchObject(context);
    expect(openDocument({}, context)).toMatchObject(context);
  });
});
