/** Registers `<trending-papers>`, unless the page has one already. The only module with a side effect. */
import { TrendingPapers } from './element/trending-papers.ts';

if (!customElements.get('trending-papers')) {
  customElements.define('trending-papers', TrendingPapers);
}
