import type { Feature, FeaturePanel, FeaturePieces } from '../feature.ts';
import { RisingChart } from './rising-chart.ts';
import { styles } from './styles.ts';

/** The topics that rise, each as a bar against what was to be expected. Nothing when nothing rises. */
export const feature: Feature = { styles, create };

function create(panel: FeaturePanel): FeaturePieces {
  const chart = new RisingChart(panel);
  return {
    willPaint: () => chart.look(),
    foot: () => chart.render(),
    painted: () => chart.follow(),
    disconnected: () => chart.stop(),
  };
}
