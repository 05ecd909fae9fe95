import { describe, expect, it } from 'vitest';
import { texTitle } from './tex-title.ts';

describe('capitals that must stay', () => {
  it.each([
    ['BERT: Pre-training of Deep Transformers', '{BERT}: Pre-training of Deep Transformers'],
    ['Scaling GPT-4 on an iPhone in 3D', 'Scaling {GPT-4} on an {iPhone} in {3D}'],
    ['U-Net and Q-Learning in R', '{U-Net} and {Q-Learning} in {R}'],
    ['What Can I Do', 'What Can {I} Do'],
    ['Small GANs & LLMs', String.raw`Small {GANs} \& {LLMs}`],
    ['Folds in $O(N)$ Time', 'Folds in {$O(N)$} Time'],
    ['LaTeX_X is #FUN', String.raw`{LaTeX}\_{X} is \#{FUN}`],
  ])('%s', (title, tex) => {
    expect(texTitle(title)).toBe(tex);
  });

  it('of names, in a title that is written small otherwise', () => {
    expect(texTitle('Learning with Gaussian processes in Paris: A study of folds')).toBe(
      'Learning with {Gaussian} processes in {Paris}: A study of folds',
    );
  });
});

describe('capitals that may go', () => {
  it.each([
    'Attention Is All You Need',
    'Attention is All You Need',
    'A Survey of Folds: From Shirts to Socks',
    'DEEP LEARNING OF FOLDS',
    'Über Alles: Eine Übersicht',
    'Learning to fold: Shirts',
  ])('%s', (title) => {
    expect(texTitle(title)).toBe(title);
  });
});
