import { describe, expectTypeOf, it } from 'vitest';
import { arxivApi } from './formats/arxiv-api/index.ts';
import { huggingFaceJson } from './formats/huggingface-json/index.ts';
import { huggingFaceText } from './formats/huggingface-text/index.ts';
import { snapshot } from './formats/snapshot/index.ts';
import type { XmlElement } from './formats/xml/xml-element.ts';
import type { Listing } from './index.ts';
import {
  createParser,
  type EntryContext,
  EntryError,
  type Format,
  type JsonReading,
  type ListingDocument,
  type ListingFacts,
  type ListingParser,
  type PaperDraft,
  type ParsedDocument,
  type ReadOptions,
} from './parser.ts';

describe('createParser', () => {
  it('knows the names of the formats that it was given', () => {
    const parse = createParser({ formats: [arxivApi, snapshot] });
    expectTypeOf(parse).toEqualTypeOf<ListingParser<'arxiv-api' | 'snapshot'>>();
    expectTypeOf(parse).returns.toEqualTypeOf<Listing>();
    parse('', { format: 'snapshot' });
    // @ts-expect-error this format was not given
    parse('', { format: 'huggingface-json' });
  });

  it('takes a format of your own, whose entries have a type of their own', () => {
    const lines: Format<string, 'lines'> = {
      name: 'lines',
      detect: () => 1,
      parse: ({ text }) => ({ facts: {}, entries: text.split('\n') }),
      normalise(entry, context) {
        expectTypeOf(entry).toEqualTypeOf<string>();
        expectTypeOf(context).toEqualTypeOf<EntryContext>();
        if (entry === '') throw new EntryError('missing-title', 'It has no title.');
        return { title: entry };
      },
    };
    expectTypeOf(createParser({ formats: [lines, huggingFaceJson] })).toEqualTypeOf<
      ListingParser<'lines' | 'huggingface-json'>
    >();
  });

  it('does not take what lacks a step', () => {
    const half = { name: 'half', detect: () => 1, parse: () => ({ facts: {}, entries: [] }) };
    // @ts-expect-error normalise is missing
    createParser({ formats: [half] });
  });
});

describe('the formats', () => {
  it('have their names as types', () => {
    expectTypeOf(arxivApi).toEqualTypeOf<Format<XmlElement, 'arxiv-api'>>();
    expectTypeOf(huggingFaceJson.name).toEqualTypeOf<'huggingface-json'>();
    expectTypeOf(huggingFaceText.name).toEqualTypeOf<'huggingface-text'>();
    expectTypeOf(snapshot.name).toEqualTypeOf<'snapshot'>();
  });

  it('see a document as text and as JSON of an unknown shape', () => {
    expectTypeOf<ListingDocument['text']>().toEqualTypeOf<string>();
    expectTypeOf<ListingDocument['json']>().returns.toEqualTypeOf<JsonReading>();
    expectTypeOf<Extract<JsonReading, { value: unknown }>['value']>().toBeUnknown();
  });

  it('give entries and facts of the listing, never papers or issues among the facts', () => {
    expectTypeOf<ParsedDocument<string>['entries']>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<ListingFacts>().not.toHaveProperty('papers');
    expectTypeOf<ListingFacts>().not.toHaveProperty('format');
    expectTypeOf<ListingFacts['title']>().toEqualTypeOf<string | undefined>();
  });

  it('draft papers of which only the title must be known', () => {
    expectTypeOf<{ title: string }>().toExtend<PaperDraft>();
    expectTypeOf<{ abstract: string }>().not.toExtend<PaperDraft>();
    expectTypeOf<{ title: string; venue: undefined }>().toExtend<PaperDraft>();
  });

  it('are read with options by name', () => {
    expectTypeOf<ReadOptions<'a'>['format']>().toEqualTypeOf<'a' | undefined>();
    expectTypeOf<ReadOptions['format']>().toEqualTypeOf<string | undefined>();
  });
});
