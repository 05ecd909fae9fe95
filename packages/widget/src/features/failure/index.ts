import { html, nothing, type TemplateResult } from 'lit';
import type { Feature, FeaturePanel } from '../feature.ts';
import { toErrorView } from './error-view.ts';
import { styles } from './styles.ts';

/** What went wrong: what the reader can do about it, the words of the error, the way to try again. */
export const feature: Feature = {
  styles,
  create: (panel) => ({ body: () => renderFailure(panel) }),
};

function renderFailure({ situation, texts, isOnline, reload }: FeaturePanel): TemplateResult {
  const { advice, details } = toErrorView(situation.error, texts, isOnline);
  return html`
    <div part="error" class="state" role="alert">
      <p class="strong">${texts.errorTitle}</p>
      ${advice ? html`<p>${advice}</p>` : nothing}
      ${details.map((detail) => html`<p class="soft" dir="auto">${detail}</p>`)}
      <p><button type="button" class="action" @click=${() => reload()}>${texts.tryAgain}</button></p>
    </div>
  `;
}
