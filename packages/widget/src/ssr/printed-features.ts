import type { CSSResult } from 'lit';
import type { Feature } from '../features/feature.ts';
import { FeatureLife } from '../features/feature-life.ts';
import type { FeatureAccess } from '../features/feature-panel.ts';
import { type FeatureEntry, featureRegistry } from '../features/registry.ts';
import type { ShownParts } from '../view-model/shown-parts.ts';

/** The features of a panel that is printed, with their sheets in the order of the registry. */
export interface PrintedFeatures {
  life: FeatureLife;
  styles: readonly CSSResult[];
}

type Loads = Map<string, Promise<{ feature: Feature }>>;

/** Loads the features that a panel wants and has them ready to be printed. */
export async function printedFeatures(
  access: FeatureAccess,
  shown: ShownParts,
): Promise<PrintedFeatures> {
  const loads: Loads = new Map();
  const life = new FeatureLife(access, watchedRegistry(loads));
  let isPending = true;
  while (isPending) {
    const change = new Promise<void>((resolve) => {
      access.host.requestUpdate = () => resolve();
    });
    life.want(shown, access.situation());
    isPending = life.isPending;
    if (isPending) await change;
  }
  const found = Object.keys(featureRegistry).flatMap((name) => loads.get(name) ?? []);
  return { life, styles: (await Promise.all(found)).map(({ feature }) => feature.styles) };
}

/** The registry, with a note of all that is loaded. */
function watchedRegistry(loads: Loads): Record<string, FeatureEntry> {
  const entries = Object.entries<FeatureEntry>(featureRegistry).map(([name, entry]) => {
    const load = () => {
      const loading = entry.load();
      loads.set(name, loading);
      return loading;
    };
    return [name, { ...entry, load }] as const;
  });
  return Object.fromEntries(entries);
}

/** The sheets of all features. */
export async function everySheet(): Promise<readonly CSSResult[]> {
  const found = await Promise.all(Object.values(featureRegistry).map(({ load }) => load()));
  return found.map(({ feature }) => feature.styles);
}
