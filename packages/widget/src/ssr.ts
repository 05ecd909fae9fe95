// The public contract of @trending-papers/widget/ssr: rendering without a page, in Node, workers and at the edge.
export type { LocaleMessages } from './locales/messages.ts';
export { registerLocale } from './locales/registry.ts';
export { panelStyles } from './ssr/panel-sheet.ts';
export type { RenderToStringOptions } from './ssr/render-options.ts';
export { renderToString } from './ssr/render-to-string.ts';
