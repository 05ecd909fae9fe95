import { html, nothing } from 'lit';
import type { PaperView } from '../../view-model/paper-view.ts';
import type { Feature, FeaturePanel } from '../feature.ts';
import { attentionOf, linePoints } from './attention.ts';
import { styles } from './styles.ts';

const WIDTH = 60;
const HEIGHT = 16;

/** A small curve of the attention that a paper had, where it was looked at more than once. */
export const feature: Feature = {
  styles,
  create: (panel) => ({ evidence: (view) => renderCurve(view, panel) }),
};

function renderCurve({ paper }: PaperView, { texts }: FeaturePanel) {
  const looks = attentionOf(paper);
  const first = looks[0];
  const last = looks.at(-1);
  if (!first || !last || first === last) return nothing;
  const points = linePoints(looks, WIDTH, HEIGHT);
  const [x, y] = points.at(-1) ?? [0, 0];
  const counted = (count: number) => texts[first.kind](count);
  return html`<svg part="trend" class="trend" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label=${texts.trend(counted(first.count), counted(last.count))}><polyline points=${points.map(String).join(' ')}></polyline><circle cx=${x} cy=${y} r="1.8"></circle></svg>`;
}
