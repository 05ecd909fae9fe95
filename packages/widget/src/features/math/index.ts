import { html } from 'lit';
import type { PaperView } from '../../view-model/paper-view.ts';
import type { Feature, FeaturePanel, FeaturePieces } from '../feature.ts';
import { Formulas } from './formulas.ts';
import { hasMath, splitMath } from './split-math.ts';
import { styles } from './styles.ts';

/** TeX in titles and abstracts as mathematics. The renderer is loaded when there is some to render. */
export const feature: Feature = { styles, create };

function create(panel: FeaturePanel): FeaturePieces {
  let formulas: Formulas | 'pending' | 'failed' | undefined;
  const load = async () => {
    formulas = 'pending';
    try {
      const { default: temml } = await import('temml');
      formulas = new Formulas(temml);
    } catch {
      // The TeX stays as it stands in the text.
      formulas = 'failed';
    }
    panel.requestUpdate();
  };
  return {
    willPaint() {
      if (!formulas && panel.view?.papers.some(isMathematical)) void load();
    },
    isPending: () => formulas === 'pending',
    text: (text) => (formulas instanceof Formulas ? withFormulas(text, formulas) : text),
  };
}

function isMathematical({ title, abstract }: PaperView): boolean {
  return hasMath(title) || hasMath(abstract);
}

function withFormulas(text: string, formulas: Formulas): unknown {
  if (!hasMath(text)) return text;
  return splitMath(text).map((piece) => {
    if (!piece.isMath) return piece.text;
    return formulas.of(piece.text) ?? html`<code>${piece.text}</code>`;
  });
}
