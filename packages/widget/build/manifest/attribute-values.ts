import { ORDERS } from '../../../core/src/ranking/orders.ts';
import { WINDOWS } from '../../../core/src/ranking/window.ts';
import { sourceNames } from '../../../core/src/sources/loaders.ts';
import type { AttributeName } from '../../src/element/attributes.ts';
import { LAYOUTS } from '../../src/view-model/layout.ts';

/**
 * The words that an attribute understands, for editors to propose. Types leave them open: markup may
 * hold anything, and what makes no sense is treated as the default.
 */
export const attributeValues: Partial<Record<AttributeName, readonly string[]>> = {
  source: sourceNames,
  sort: ORDERS,
  period: WINDOWS,
  layout: LAYOUTS,
  more: ['button', 'scroll'],
  theme: ['auto', 'light', 'dark'],
  loading: ['eager', 'lazy'],
  'subscribe-format': ['json', 'form', 'page'],
  'link-target': ['_blank', '_self', '_parent', '_top'],
};
