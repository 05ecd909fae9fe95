import { html, nothing, type TemplateResult } from 'lit';
import type { PanelModel } from './panel-model.ts';

// As many as the first frame with papers has: more than a screen holds.
const MOST_SKELETONS = 32;

/** Rows of the height that papers will have, so that nothing jumps when they come. */
export function renderLoading({ settings, shown: { layout, parts } }: PanelModel): TemplateResult {
  // Of a ticker one is seen, for it has one line.
  const most = layout === 'ticker' ? 1 : MOST_SKELETONS;
  const rows = Array.from({ length: Math.min(most, Math.max(1, settings.limit || 1)) });
  const art = parts.has('image') ? html`<div class="art"></div>` : nothing;
  return html`
    <ol class="list" aria-hidden="true">
      ${rows.map(() => html`<li class="paper skeleton"><span class="rank"></span>${art}<div class="body"><span class="bar wide"></span><span class="bar"></span><span class="bar"></span><span class="bar short"></span></div></li>`)}
    </ol>
  `;
}

/** That something went wrong, and the way to try again: for who is offline and can load no more than this. */
export function renderFailed(error: unknown, { messages, actions }: PanelModel): TemplateResult {
  return html`
    <div part="error" class="state" role="alert">
      <p class="strong">${messages.errorTitle}</p>
      <p class="soft" dir="auto">${error instanceof Error ? error.message : String(error)}</p>
      <p><button type="button" class="action" @click=${actions.retry}>${messages.tryAgain}</button></p>
    </div>
  `;
}
