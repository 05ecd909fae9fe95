/** The entry of the file to paste: registers the element and exports its class. */
import './define.ts';

export { TrendingPapers } from './element/trending-papers.ts';
export { registerLocale } from './locales/registry.ts';
