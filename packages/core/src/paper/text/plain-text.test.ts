import { describe, expect, it } from 'vitest';
import { toPlainText } from './plain-text.ts';

/** TeX as it stands in papers, and what a reader should see. */
function reads(cases: readonly (readonly [string, string])[]): void {
  it.each(cases)('%s → %s', (source, plain) => {
    expect(toPlainText(source)).toBe(plain);
  });
}

describe('accents in every spelling', () => {
  reads([
    [String.raw`R\'esum\'e`, 'Résumé'],
    [String.raw`R\'{e}sum\'{e}`, 'Résumé'],
    [String.raw`R{\'e}sum{\'e}`, 'Résumé'],
    [String.raw`R{\'{e}}sum\' e`, 'Résumé'],
    [String.raw`na\"{\i}ve na\"\i ve na{\"\i}ve na\"ive`, 'naïve naïve naïve naïve'],
    [String.raw`Gar\c{c}on Gar\c con`, 'Garçon Garçon'],
    [String.raw`\v{S}koda \v Skoda {\v S}koda`, 'Škoda Škoda Škoda'],
    [String.raw`Erd\H{o}s, G\"odel, Ko\v{c}isk\'y`, 'Erdős, Gödel, Kočiský'],
    ['\\~n \\^{\\i} \\.I \\=a \\u{g} \\k{a} \\d{s} \\r{a} \\`a', 'ñ î İ ā ğ ą ṣ å à'],
  ]);

  it('leaves an accent without a letter out, even at the very end', () => {
    expect(toPlainText(String.raw`caf\'{} and \'`)).toBe('caf and');
  });

  it('puts the mark behind a letter outside the basic plane, not into it', () => {
    const plain = toPlainText("\\'\u{1d41a}");
    expect(plain).toBe('\u{1d41a}\u0301');
  });
});

describe('letters and signs', () => {
  reads([
    [String.raw`Stra\ss e, Stra\ss{}e, Stra{\ss}e`, 'Straße, Straße, Straße'],
    [String.raw`S{\o}ren \O rsted \L{}ukasz \AA ngstr\"om`, 'Søren Ørsted Łukasz Ångström'],
    [String.raw`100\% of R\&D at \#1 for \$5 in a\_b \{c\}`, '100% of R&D at #1 for $5 in a_b {c}'],
    [String.raw`Prefill \& Decode`, 'Prefill & Decode'],
    ["``quoted'' and `single'", "“quoted” and `single'"],
    ['Fig.~1 and Theorem~2', 'Fig. 1 and Theorem 2'],
    ['about ~100 in ~/home', 'about ~100 in ~/home'],
    [String.raw`Network\ for\\Us`, 'Network for Us'],
    [String.raw`3\,000\;km`, '3 000 km'],
  ]);
});

describe('text commands', () => {
  reads([
    [String.raw`\emph{really} \textbf{bold} {\bf bold} {\it italic}`, 'really bold bold italic'],
    [String.raw`\textbf{a \emph{b \texttt{c_d}}} e`, 'a b c_d e'],
    [String.raw`see \href{https://example.org}{the page}`, 'see the page'],
    [String.raw`\textcolor{red}{warning}`, 'warning'],
    [String.raw`proved~\cite{knuth84}\footnote{Not here.}.`, 'proved~.'],
    ['the set {a, b} and f(x){y}', 'the set {a, b} and f(x){y}'],
    [String.raw`C:\newfolder\unknown`, String.raw`C:\newfolder\unknown`],
    [String.raw`\emph alone and \cite alone`, String.raw`\emph alone and \cite alone`],
    [String.raw`\unknowncommand{kept}`, String.raw`\unknowncommand{kept}`],
  ]);
});

describe('mathematics', () => {
  reads([
    [String.raw`$\mu$LO`, 'μLO'],
    [String.raw`$\alpha$-RL with $10\times$ speed`, 'α-RL with 10× speed'],
    [String.raw`$\textit{Trans-LoRA}$: Transfer`, 'Trans-LoRA: Transfer'],
    [String.raw`error of $\sim$100 and $\pm$0.5`, 'error of ∼100 and ±0.5'],
    ['a $5$-fold gain', 'a 5-fold gain'],
    ['the $L_2$ norm', 'the $L_2$ norm'],
    ['in $O(n^2)$ time with $k$-NN', 'in $O(n^2)$ time with $k$-NN'],
    [String.raw`$\frac{a}{b}$`, String.raw`$\frac{a}{b}$`],
    [String.raw`\(x_1\) and \[ y^2 \] and $$z^3$$`, '$x_1$ and $y^2$ and $z^3$'],
    [String.raw`$\mathcal{O}(n)$`, String.raw`$\mathcal{O}(n)$`],
  ]);
});

describe('money', () => {
  reads([
    ['Training on $60 GPUs', 'Training on $60 GPUs'],
    ['Under $0.1 per Page', 'Under $0.1 per Page'],
    ['From $1 Million and $200k to Nothing', 'From $1 Million and $200k to Nothing'],
    ['between $5 and $6', 'between $5 and $6'],
    ['A 1$ Agent', 'A 1$ Agent'],
    [String.raw`\$OneMillion-Bench`, '$OneMillion-Bench'],
    [String.raw`at $C_{\$5}$ each`, String.raw`at $C_{\$5}$ each`],
    [String.raw`in US$ \times{} US$`, 'in US$ × US$'],
    ['It costs $3, not $k', 'It costs $3, not $k'],
    [String.raw`On $60 GPUs:$\mu$LO`, 'On $60 GPUs:μLO'],
    ["Pay $5 for ``free'' use, not 6$", 'Pay $5 for “free” use, not 6$'],
  ]);
});

describe('dollars with blanks inside', () => {
  it.each([
    ['a $ \\alpha $ b', 'a α b'],
    ['a $ x_{i} \\in S $ b', 'a $x_{i} \\in S$ b'],
    ['costs $ 5 million and $ 6', 'costs $ 5 million and $ 6'],
    ['from $ 10 and \\emph{more} to $ 7', 'from $ 10 and more to $ 7'],
  ])('%s', (source, text) => {
    expect(toPlainText(source)).toBe(text);
  });
});

describe('what is around the text', () => {
  reads([
    ['Hard\n  wrapped\r\n\ttitle ', 'Hard wrapped title'],
    [
      'no-break\u00a0space, thin\u2009space, next\u0085line',
      'no-break space, thin space, next line',
    ],
    ['AT&amp;T &lt;3 caf&#233; &#x3b1;', 'AT&T <3 café α'],
    ['AT&T; R&D', 'AT&T; R&D'],
    ['once &amp;lt; only', 'once &lt; only'],
    ['Cafe\u0301', 'Café'],
  ]);

  it.each([
    ['bidirectional overrides', 'pay \u202etxet\u202c load', 'pay txet load'],
    ['bidirectional isolates', 'a\u2066b\u2069c', 'abc'],
    ['direction marks', 'a\u200eb\u200fc\u061cd', 'abcd'],
    ['zero-width spaces and byte order marks', 'a\u200bb\ufeffc\u2060d', 'abcd'],
    ['soft hyphens', 'co\u00adoperate', 'cooperate'],
    ['control characters', 'a\u0000b\u001b[31mc\u007fd\u009be', 'ab[31mcde'],
  ])('removes %s, which make a title read as something else', (_, source, plain) => {
    expect(toPlainText(source)).toBe(plain);
  });

  it('keeps the joiners that some scripts and emoji are written with', () => {
    expect(toPlainText('می\u200cخواهم 👩\u200d🔬')).toBe('می\u200cخواهم 👩\u200d🔬');
  });
});

describe('hostile text', () => {
  const MEGABYTE = 1_000_000;

  it.each([
    ['braces', '{'],
    ['backslashes', '\\'],
    ['dollars', '$'],
    ['accents', "\\'"],
    ['open groups', '{\\bf '],
    ['open links', '\\href{'],
    ['open commands', '\\emph{'],
    ['display mathematics', '$$a'],
    ['amounts', '$1 '],
    ['ends of groups', '}\\'],
    ['ampersands', '&#'],
    ['open mathematics', '\\('],
  ])('survives a megabyte of %s', { timeout: 60_000 }, (_, piece) => {
    const text = piece.repeat(MEGABYTE / piece.length);
    expect(toPlainText(text).length).toBeLessThanOrEqual(text.length);
  });

  it('comes to an end when a command with two arguments has none', () => {
    expect(toPlainText(String.raw`\href{\href{\href{\href{`)).toBe('');
  });

  it.each([
    [String.raw`\textbf{open`, 'open'],
    ['{\\bf open', 'open'],
    ['closed}', 'closed}'],
    ['\\', '\\'],
    ['$', '$'],
    ['$x', '$x'],
    [String.raw`\(x`, String.raw`\(x`],
  ])('shows what there is of an unbalanced text: %s', (source, plain) => {
    expect(toPlainText(source)).toBe(plain);
  });
});
