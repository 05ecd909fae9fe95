import { html, type TemplateResult } from 'lit';

/** A heading of any level: 1 to 6, whatever was asked. */
export function heading(level: number, content: unknown, classes = ''): TemplateResult {
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1:
      return html`<h1 class=${classes}>${content}</h1>`;
    case 2:
      return html`<h2 class=${classes}>${content}</h2>`;
    case 3:
      return html`<h3 class=${classes}>${content}</h3>`;
    case 4:
      return html`<h4 class=${classes}>${content}</h4>`;
    case 5:
      return html`<h5 class=${classes}>${content}</h5>`;
    default:
      return html`<h6 class=${classes}>${content}</h6>`;
  }
}
