import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../analysis/vocabulary.ts';
import { makePaper } from '../fixtures/papers.ts';
import { abbreviationsIn } from './abbreviations.ts';

/** What papers with these abstracts explain: abbreviation and long form, by their stems. */
function explained(...abstracts: string[]): string[] {
  const vocabulary = new Vocabulary();
  const papers = abstracts.map((abstract) => makePaper({ title: 'Ants', abstract }));
  return [...abbreviationsIn(papers, vocabulary).values()].map(
    ({ short, long }) =>
      `${vocabulary.wordOf(short)}: ${long.map((stem) => vocabulary.wordOf(stem)).join(' ')}`,
  );
}
const twice = (text: string) => explained(text, text);

describe('an abbreviation', () => {
  it.each([
    ['we use retrieval-augmented generation (RAG)', ['rag: retriev augment generat']],
    ['large language models (LLMs)', ['llm: larg languag model']],
    ['text-to-image (T2I) tools', []],
    ['low-rank adaptation (LoRA)', ['lora: low rank adapt']],
    ['the Visual Geometry Transformer (VGGT)', []],
    ['a generation (RAG)', []],
    ['amoral weather generation (MWG)', []],
    ['Moral. Weather generation (MWG)', []],
    ['moral weather generation (mwg)', []],
    ['moral weather generation (see MWG)', []],
    ['ants (ANTS)', []],
  ])('of "%s"', (text, expected) => {
    expect(twice(text)).toEqual(expected);
  });

  it('needs two papers that agree', () => {
    const [good, other] = ['moral weather generation (MWG)', 'more wet grass (MWG)'];
    expect(explained(good)).toEqual([]);
    expect(explained(`${good} ${good}`)).toEqual([]);
    expect(explained(good, good, good, other)).toHaveLength(1);
    expect(explained(good, good, other, other)).toEqual([]);
  });
});
