import type { Feature } from '../feature.ts';
import { QuietRefresh } from './quiet-refresh.ts';
import { styles } from './styles.ts';

/** Loads the list anew from time to time, without moving what is being read. */
export const feature: Feature = { styles, create: (panel) => new QuietRefresh(panel) };
