import { css, html, nothing, type TemplateResult } from 'lit';
import { Copying } from '../copying/copying.ts';
import { styles as copyingStyles } from '../copying/styles.ts';
import type { Feature, FeaturePanel, FeaturePieces } from '../feature.ts';
import { Downloads } from './downloads.ts';
import { Exporters } from './exporters.ts';
import { type Citable, citablePaper, type Desk, renderMenu } from './menu.ts';
import { styles } from './styles.ts';

/** Citations of a paper or of the list that is shown, to copy and to download. */
export const feature: Feature = { styles: css`${copyingStyles}${styles}`, create };

function create(panel: FeaturePanel): FeaturePieces {
  const desk: Desk = {
    panel,
    exporters: new Exporters(),
    copying: new Copying(panel),
    downloads: new Downloads(),
  };
  return {
    action: ({ paper }, index) =>
      renderToggle(citablePaper(paper, panel), panel.texts.cite, `cite-${index}`, desk),
    detail: ({ paper }, index) => renderPlace(citablePaper(paper, panel), `cite-${index}`, desk),
    foot: () => renderExport(desk),
    painted: () => desk.copying.painted(),
    disconnected: () => desk.downloads.forget(),
  };
}

/** The list as it is shown: with what was searched, in its order, as far as it was unfolded. */
function renderExport(desk: Desk) {
  const { view, texts } = desk.panel;
  if (!view || view.papers.length === 0) return nothing;
  const list: Citable = {
    key: 'cite',
    id: undefined,
    papers: view.papers.map(({ paper }) => paper),
    label: texts.exportList,
    fileName: 'trending-papers',
  };
  return html`<div part="export" class="export" data-script>${renderToggle(list, texts.exportList, 'cite-list', desk)}${renderPlace(list, 'cite-list', desk)}</div>`;
}

function renderToggle(citable: Citable, text: string, place: string, desk: Desk): TemplateResult {
  const { panel, exporters } = desk;
  const isOpen = panel.isOpen(citable.key);
  const toggle = () => {
    if (!isOpen) exporters.warm();
    panel.toggle(citable.key);
  };
  return html`<button type="button" class="toggle" aria-expanded=${String(isOpen)} aria-controls=${place} aria-label=${citable.label} @click=${toggle} @keydown=${closing(citable, place, desk)}>${text}</button>`;
}

function renderPlace(citable: Citable, place: string, desk: Desk): TemplateResult {
  const isOpen = desk.panel.isOpen(citable.key);
  return html`<div part="cite" class="cite" id=${place} role="group" aria-label=${citable.label} ?hidden=${!isOpen} @keydown=${closing(citable, place, desk)}>${isOpen ? renderMenu(citable, desk) : nothing}</div>`;
}

/** Escape closes the menu and goes back to its button. */
function closing({ key }: Citable, place: string, { panel }: Desk) {
  return (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !panel.isOpen(key)) return;
    // What is around the panel stays open.
    event.preventDefault();
    event.stopPropagation();
    panel.toggle(key);
    panel.host.shadowRoot?.querySelector<HTMLElement>(`[aria-controls="${place}"]`)?.focus();
  };
}
