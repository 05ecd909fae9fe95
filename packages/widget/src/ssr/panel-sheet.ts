import type { CSSResult } from 'lit';
import { styles } from '../element/styles/index.ts';
import { everySheet } from './printed-features.ts';

/** What nobody can use without script is not there without script. */
const WITHOUT_SCRIPT =
  '@media (scripting:none){button:not(form[action] *),[data-script]{display:none!important}.days{margin:0!important}}';

/** The style sheet of a panel with some features, as text. */
export function panelSheet(features: readonly CSSResult[]): string {
  return [...styles, ...features].map(({ cssText }) => cssText).join('') + WITHOUT_SCRIPT;
}

/**
 * The style sheet of panels with all features, as `@trending-papers/widget/trending-papers.css` holds
 * it: for `stylesheetUrl`, on servers that would rather answer with a text than with a file.
 */
export async function panelStyles(): Promise<string> {
  return panelSheet(await everySheet());
}
