import type { Feature } from '../feature.ts';
import { GrowingFeed } from './growing-feed.ts';
import { styles } from './styles.ts';

/** Further papers come as the reader nears the end of the list, which then is a feed. */
export const feature: Feature = { styles, create: (panel) => new GrowingFeed(panel) };
