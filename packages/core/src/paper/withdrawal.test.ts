import { describe, expect, it } from 'vitest';
import { saysWithdrawn } from './withdrawal.ts';

describe('saysWithdrawn', () => {
  it.each([
    'This paper has been withdrawn by the author due to a sign error in equation 1.',
    'This paper\nhas been withdrawn',
    '12 pages. The paper is withdrawn, see the erratum',
    'This submission has been withdrawn by arXiv administrators due to a dispute',
    'This has been withdrawn by arXiv administrators as it repeats another text',
    'arXiv admin note: This version has been removed by arXiv administrators',
    'This submission has been removed because it breaks a policy',
    'This article has been retracted',
    'The authors have withdrawn this manuscript owing to an error in the data.',
    'The author has withdrawn their article',
    'This preprint was withdrawn',
    'Withdrawn by the authors',
    'withdrawn',
    'Withdrawn.',
    'Paper withdrawn due to an error in section 3',
    '(Retracted: see comments)',
    'The manuscript has been temporarily withdrawn',
  ])('hears: %s', (text) => {
    expect(saysWithdrawn(text)).toBe(true);
  });

  it.each([
    'Troops have withdrawn from the valley.',
    'We study why a paper may be withdrawn.',
    'A large set of withdrawn papers, and of papers that authors withdrew.',
    'Outliers were removed by the authors; this noise has been removed from the images.',
    'This article was removed from the corpus, as were all short ones.',
    'Withdrawn users come back after a month.',
    'Electrolyte is withdrawn by the pump.',
    'The claim has been retracted by the company.',
    'Support was withdrawn by the state',
    '',
  ])('does not hear: %s', (text) => {
    expect(saysWithdrawn(text)).toBe(false);
  });

  it('takes no time over long white space', () => {
    expect(saysWithdrawn(`withdrawn ${'this paper '.repeat(100_000)}${' '.repeat(100_000)}`)).toBe(
      false,
    );
  });
});
