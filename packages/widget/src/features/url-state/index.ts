import { css } from 'lit';
import type { Feature } from '../feature.ts';
import { AddressState } from './address-state.ts';

/** What the reader chose, in the address of the page: a link to it shows the same. */
export const feature: Feature = {
  styles: css``,
  create(panel) {
    const state = new AddressState(panel);
    return {
      connected: () => state.connect(),
      disconnected: () => state.disconnect(),
      painted: () => state.follow(),
    };
  },
};
