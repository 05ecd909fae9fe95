import type { Paper } from '@trending-papers/core';
import { exportRegistry } from '@trending-papers/core/exports';
import { html, type TemplateResult } from 'lit';
import type { FeatureMessages } from '../../locales/messages.ts';
import type { Copying } from '../copying/copying.ts';
import type { FeaturePanel } from '../feature.ts';
import { type Downloads, fileNameOf } from './downloads.ts';
import { CITATIONS, type CitationName, citationNames, type Exporters } from './exporters.ts';

/** What can be cited from a menu. */
export interface Citable {
  /** The key by which the menu is open or not. */
  key: string;
  /** The paper; undefined for a list. */
  id: string | undefined;
  papers: readonly Paper[];
  /** What the menu is called for those who hear it. */
  label: string;
  fileName: string;
}

/** What a menu is printed with, and does its work with. */
export interface Desk {
  panel: FeaturePanel;
  exporters: Exporters;
  copying: Copying;
  downloads: Downloads;
}

const copyTexts = {
  bibtex: 'copyBibtex',
  ris: 'copyRis',
  'csl-json': 'copyCslJson',
} as const satisfies Record<CitationName, keyof FeatureMessages>;

/** The citation of a paper, to be named after it. */
export function citablePaper(paper: Paper, { texts }: FeaturePanel): Citable {
  const { id, title } = paper;
  const label = texts.citePaper(title);
  return { key: `cite:${id}`, id, papers: [paper], label, fileName: fileNameOf(id) };
}

/** The formats, each to copy and to download. */
export function renderMenu(citable: Citable, desk: Desk): TemplateResult {
  return html`
    <ul class="formats">
      ${citationNames.map((name) => html`<li>${renderFormat(name, citable, desk)}</li>`)}
    </ul>
    ${citationNames.map((name) => desk.copying.renderByHand(`${citable.key}:${name}`))}
  `;
}

function renderFormat(name: CitationName, citable: Citable, desk: Desk): TemplateResult {
  const { texts } = desk.panel;
  const place = `${citable.key}:${name}`;
  return html`<button type="button" class="action" @click=${() => copy(name, place, citable, desk)}>${texts[copyTexts[name]]}</button> <button type="button" class="action" aria-label=${texts.downloadAs(CITATIONS[name])} @click=${() => download(name, place, citable, desk)}>${texts.download}</button>${desk.copying.renderDone(place)}`;
}

/** What is pasted is short: without abstracts. */
function copy(name: CitationName, place: string, { papers, id }: Citable, desk: Desk): void {
  const { panel, exporters, copying } = desk;
  const text = exporters.write(name, papers, { abstracts: false });
  void copying.copy({ place, id, text, label: CITATIONS[name], done: panel.texts.copied });
}

async function download(name: CitationName, place: string, citable: Citable, desk: Desk) {
  const { panel, exporters, copying, downloads } = desk;
  const { mediaType, extension } = exportRegistry[name];
  const fileName = citable.fileName + extension;
  const told = { place, id: citable.id, label: CITATIONS[name] };
  try {
    downloads.save(await exporters.write(name, citable.papers), fileName, mediaType);
    copying.tell({ ...told, done: fileName });
  } catch {
    const done = panel.texts.errors[panel.isOnline ? 'timeout' : 'offline'];
    copying.tell({ ...told, done });
  }
}
