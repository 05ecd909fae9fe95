import { html, type TemplateResult } from 'lit';
import type { PanelSettings } from '../../view-model/panel-settings.ts';
import { attributeRegistry } from '../attributes.ts';

/** The level of the panel's heading: 1 to 5, whatever was asked, as the titles are one deeper. */
export function panelLevel({ headingLevel }: PanelSettings): number {
  return Math.min(
    5,
    Math.max(1, Math.round(headingLevel) || attributeRegistry['heading-level'].default),
  );
}

/** A heading of any level from 1 to 6. */
export function heading(level: number, content: unknown, classes = ''): TemplateResult {
  switch (level) {
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
