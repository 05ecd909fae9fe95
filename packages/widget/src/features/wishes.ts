import type { PanelSettings } from '../view-model/panel-settings.ts';
import { BASE_PARTS, type ShownParts } from '../view-model/shown-parts.ts';
import type { Situation } from '../view-model/situation.ts';

/** What the first file does not do by itself. */
const FEATURE_SETTINGS = [
  'searchable',
  'filterable',
  'math',
  'subscribeUrl',
  'feedUrl',
  'rankingUrl',
  'refreshSeconds',
  'remember',
  'urlState',
] as const satisfies readonly (keyof PanelSettings)[];

/** Whether anything is wanted that is loaded on demand: most pages want nothing, and load none of it. */
export function wantsFeatures(
  settings: PanelSettings,
  { layout, parts }: ShownParts,
  { status, isEmpty, hasIssues, isStale, hasNewer }: Situation,
): boolean {
  return (
    FEATURE_SETTINGS.some((name) => settings[name]) ||
    settings.more === 'scroll' ||
    layout === 'cards' ||
    layout === 'ticker' ||
    [...parts].some((part) => !BASE_PARTS.includes(part)) ||
    isEmpty ||
    hasIssues ||
    isStale ||
    hasNewer ||
    status === 'idle' ||
    status === 'error'
  );
}
