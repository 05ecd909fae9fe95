import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesOf, looksLikeJsonLines } from './json-lines.ts';

const encode = (text: string) => new TextEncoder().encode(text);

async function* cutInto(bytes: Uint8Array, size: number) {
  for (let from = 0; from < bytes.length; from += size) yield bytes.slice(from, from + size);
}

const entriesIn = (text: string) =>
  text.split('\n').filter((one) => /[^\u0000- ]/.test(one)).length;

const line = fc.oneof(
  fc.constantFrom('', ' ', '\r', '{}', '{"title":"Zoë 論文"}'),
  fc.string({ maxLength: 30 }).map((text) => text.replace(/[\n\r]/g, '')),
);

describe('lines cut into batches', () => {
  it('are all there, in order, none cut in two, and counted right', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 40 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 200 }),
        async (lines, endsWithLine, pieceSize, batchBytes) => {
          const text = lines.join('\n') + (endsWithLine ? '\n' : '');
          const batches = [];
          const pieces = cutInto(encode(text), pieceSize);
          for await (const batch of batchesOf(pieces, { batchBytes, maxLineBytes: 10_000 }))
            batches.push({ ...batch, text: new TextDecoder().decode(batch.bytes) });
          expect(batches.map((one) => one.text).join('')).toBe(text);
          const counts = batches.map((one) => entriesIn(one.text));
          expect(batches.map((one) => one.entriesBefore)).toEqual(
            counts.map((_, index) => counts.slice(0, index).reduce((sum, one) => sum + one, 0)),
          );
          expect(batches.slice(0, -1).every((one) => one.text.endsWith('\n'))).toBe(true);
          expect(counts.slice(1).every((count) => count > 1)).toBe(true);
        },
      ),
    );
  });

  it('that never end are given up before they fill the memory', async () => {
    async function* endless() {
      for (;;) yield new Uint8Array(1000).fill(0x61);
    }
    const first = batchesOf(endless(), { batchBytes: 2000, maxLineBytes: 50_000 }).next();
    await expect(first).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('JSON Lines', () => {
  it.each(['{"a":1}\n{"b":2}\n', '\n {"a":1}\r\n\n{"b":2}\n', '{"a":1}\n{"b":2}\n{"cut'])(
    'are known by two whole objects on two lines: %j',
    (text) => {
      expect(looksLikeJsonLines(encode(text))).toBe(true);
    },
  );

  it.each([
    '',
    '{"a":1}',
    '{"a":1}\n',
    '{\n"a":1}\n',
    '[1]\n[2]\n',
    '1\n2\n',
    '@article{a,\n}\n{}\n',
  ])('are not seen in anything else: %j', (text) => {
    expect(looksLikeJsonLines(encode(text))).toBe(false);
  });
});
