import type { Feature } from '../feature.ts';
import { styles } from './styles.ts';

/** Papers as cards, as many beside each other as there is room for. */
export const feature: Feature = { styles, create: () => ({}) };
