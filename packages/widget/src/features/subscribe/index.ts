import type { Feature } from '../feature.ts';
import { styles } from './styles.ts';
import { SubscribeForm } from './subscribe-form.ts';

/** "Get trending papers in your email inbox!": a form that posts to an address of the page's. */
export const feature: Feature = { styles, create: (panel) => new SubscribeForm(panel) };
