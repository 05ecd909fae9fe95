import type { Feature } from '../feature.ts';
import { StaleNotice } from './stale-notice.ts';
import { styles } from './styles.ts';

/** That a list is an old one, or only half of one, and the way to try again. */
export const feature: Feature = { styles, create: (panel) => new StaleNotice(panel) };
