import { nothing } from 'lit';
import type { FeatureContext } from '../../features/feature.ts';
import type { FeatureName } from '../../features/registry.ts';
import type { PaperView } from '../../view-model/paper-view.ts';
import type { PanelModel } from './panel-model.ts';

/** What a feature is told of the panel; undefined until its texts are there. */
export function featureContext(
  { messages, features, isOpen, actions }: PanelModel,
  index: number,
  key: string,
): FeatureContext | undefined {
  const { texts } = features;
  if (!texts) return undefined;
  return {
    // The texts of the panel come last: a page may have overridden them.
    messages: { ...texts, ...messages },
    index,
    isOpen: isOpen(key),
    toggle: () => actions.toggle(key),
  };
}

/** The piece that a feature adds to a paper; nothing until the feature is there, or when it is not asked for. */
export function featurePiece(
  name: FeatureName & ('image' | 'trend' | 'why'),
  view: PaperView,
  index: number,
  model: PanelModel,
  piece: 'render' | 'renderToggle' = 'render',
): unknown {
  if (!model.parts.has(name)) return nothing;
  const feature = model.features.get(name);
  const context = feature && featureContext(model, index, `${name}:${view.id}`);
  return (context && feature[piece]?.(view, context)) ?? nothing;
}
