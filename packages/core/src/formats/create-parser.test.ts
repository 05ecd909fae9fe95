import { describe, expect, it } from 'vitest';
import { EntryError } from '../errors/entry-error.ts';
import { isListingError } from '../errors/listing-error.ts';
import { formatFixtures } from '../fixtures/listings.ts';
import { arxivApi } from './arxiv-api/index.ts';
import { createParser } from './create-parser.ts';
import type { Format } from './format.ts';
import { huggingFaceJson } from './huggingface-json/index.ts';

/** A format of somebody else: one title a line. */
const lines: Format<string, 'lines'> = {
  name: 'lines',
  detect: ({ text }) => (text.startsWith('titles:') ? 1 : 0),
  parse: ({ text }) => ({ facts: { title: 'Lines' }, entries: text.split('\n').slice(1) }),
  normalise(line, { report, position }) {
    if (line === 'throw') throw new TypeError('a bug in the format');
    if (line === '') throw new EntryError('missing-title', 'It has no title.');
    if (line.startsWith('?')) report({ code: 'doubtful', message: 'It is doubtful.' });
    return {
      title: line,
      language: line === 'bad' ? '' : undefined,
      provenance: [{ source: 'lines', position }],
    };
  },
};
const parse = createParser({ formats: [lines] });

describe('createParser', () => {
  it('reads the formats that it was given and no others', () => {
    const parseAtom = createParser({ formats: [arxivApi] });
    expect(parseAtom(formatFixtures['arxiv-api'].whole).papers).toHaveLength(3);
    expect(() => parseAtom(formatFixtures['huggingface-json'].whole)).toThrow(
      /Formats that can be read: arxiv-api\./,
    );
  });

  it('reads a format of your own beside ours', () => {
    const parseBoth = createParser({ formats: [huggingFaceJson, lines] });
    expect(parseBoth('titles:\nOne\nTwo')).toMatchObject({
      format: 'lines',
      title: 'Lines',
      papers: [{ title: 'One' }, { title: 'Two' }],
    });
  });

  it('names the formats that exist when asked for one that does not', () => {
    for (const format of ['json', 'constructor', '__proto__', 'toString'])
      expect(() => parse('titles:\nOne', { format: format as 'lines' })).toThrow(
        /no format named.*Use one of: lines/,
      );
  });

  it('keeps the other papers when normalising one throws, be it a bug', () => {
    const { papers, issues } = parse('titles:\nOne\nthrow\n\nFour');
    expect(papers.map(({ title }) => title)).toEqual(['One', 'Four']);
    expect(issues).toEqual([
      {
        code: 'unreadable-entry',
        message: 'The entry was left out. a bug in the format',
        where: 'entry 2',
        received: 'throw',
      },
      {
        code: 'missing-title',
        message: 'The entry was left out. It has no title.',
        where: 'entry 3',
        received: '',
      },
    ]);
  });

  it('keeps a paper of which a detail was reported', () => {
    const { papers, issues } = parse('titles:\n?One');
    expect(papers).toHaveLength(1);
    expect(issues).toEqual([{ code: 'doubtful', message: 'It is doubtful.', where: 'entry 1' }]);
  });

  it('leaves out a paper that is not as papers must be, and says what is wrong', () => {
    const { papers, issues } = parse('titles:\nOne\nbad');
    expect(papers).toHaveLength(1);
    expect(issues).toMatchObject([{ code: 'invalid-paper', where: 'entry 2', received: '' }]);
    expect(issues[0]?.message).toContain('language');
  });

  it('throws when there were entries and none could be read, with all issues', () => {
    try {
      parse('titles:\n\nthrow', { url: 'https://example.org/' });
      expect.unreachable();
    } catch (error) {
      if (!isListingError(error)) throw error;
      expect(error.code).toBe('no-readable-entry');
      expect(error.issues).toHaveLength(2);
      expect(error.url).toBe('https://example.org/');
      expect(error.message).toContain('None of the 2 entries could be read. entry 1: ');
    }
    expect(() => parse('titles:\nthrow')).toThrow('The only entry could not be read.');
  });

  it('takes a listing without entries for a day without papers', () => {
    expect(parse('titles:')).toEqual({ format: 'lines', title: 'Lines', papers: [], issues: [] });
  });
});
