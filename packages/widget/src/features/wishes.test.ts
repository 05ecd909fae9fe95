import { describe, expect, test } from 'vitest';
import { attributeDefaults } from '../element/attributes.ts';
import { LAYOUTS } from '../view-model/layout.ts';
import type { PanelSettings } from '../view-model/panel-settings.ts';
import { PARTS, type ShownParts, shownParts } from '../view-model/shown-parts.ts';
import { type Situation, situationOf } from '../view-model/situation.ts';
import { type FeatureEntry, featureRegistry } from './registry.ts';
import { wantsFeatures } from './wishes.ts';

const registry = Object.entries<FeatureEntry>(featureRegistry);
const defaults = attributeDefaults() as unknown as PanelSettings;
const bare: ShownParts = { layout: 'list', parts: shownParts('list', '', '') };
const ready = situationOf({ status: 'ready' }, undefined, false);

/** Other values than the defaults, one setting at a time. */
const settings: PanelSettings[] = Object.entries(defaults).map(([name, value]) => ({
  ...defaults,
  [name]: typeof value === 'boolean' ? true : typeof value === 'number' ? 60 : 'scroll',
}));
const shown: ShownParts[] = [
  ...LAYOUTS.map((layout) => ({ layout, parts: shownParts(layout, '', '') })),
  ...PARTS.map((part) => ({ layout: 'list' as const, parts: shownParts('list', part, '') })),
];
const situations: Situation[] = [
  ...(['idle', 'loading', 'ready', 'error'] as const).map((status) => ({ ...ready, status })),
  { ...ready, isEmpty: true },
  { ...ready, hasIssues: true },
  { ...ready, isStale: true },
  { ...ready, hasNewer: true },
];

describe('a feature that nobody would load', () => {
  const cases = [
    ...settings.map((one) => [one, bare, ready] as const),
    ...shown.map((one) => [defaults, one, ready] as const),
    ...situations.map((one) => [defaults, bare, one] as const),
  ];

  test.each(registry)('%s is known to be wanted whenever it is', (_, { isWanted }) => {
    const wanted = cases.filter((one) => isWanted(...one));
    expect(wanted.length).toBeGreaterThan(0);
    for (const one of wanted) expect(wantsFeatures(...one)).toBe(true);
  });
});

test('a plain list wants none', () => {
  expect(wantsFeatures(defaults, bare, ready)).toBe(false);
  expect(registry.filter(([, { isWanted }]) => isWanted(defaults, bare, ready))).toEqual([]);
});
