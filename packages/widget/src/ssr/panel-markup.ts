import { escapeMarkup, scriptJson } from './escape-markup.ts';

/** What the markup of a panel is made of. Only `root` and `fallback` are markup already. */
export interface PanelMarkup {
  attributes: Readonly<Record<string, string | undefined>>;
  /** What goes into the shadow root. */
  root: string;
  /** The papers for the script of the page. */
  json: string | undefined;
  fallback: string;
}

/** The element with its shadow root, its data and what stands in for both. */
export function panelMarkup({ attributes, root, json, fallback }: PanelMarkup): string {
  const script =
    json === undefined ? '' : `<script type="application/json">${scriptJson(json)}</script>`;
  return `<trending-papers${attributeMarkup(attributes)}><template shadowrootmode="open">${root}</template>${script}${fallback}</trending-papers>`;
}

/** Attributes as they stand in a tag, a space before each; those without a value are left out. */
export function attributeMarkup(attributes: PanelMarkup['attributes']): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeMarkup(value)}"`))
    .join('');
}
