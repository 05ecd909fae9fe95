import type { CSSResult } from 'lit';
import { digestOf, type Rendered } from '../element/hydration/rendered.ts';
import { renderPanel } from '../element/templates/panel.ts';
import type { PanelModel } from '../element/templates/panel-model.ts';
import type { LocaleMessages } from '../locales/messages.ts';
import { findLocale, localeRegistry } from '../locales/registry.ts';
import { shownOf } from '../view-model/shown-parts.ts';
import { attributeTexts, settingsOf } from './attribute-options.ts';
import { givenList } from './given-list.ts';
import { attributeMarkup, panelMarkup } from './panel-markup.ts';
import { panelSheet } from './panel-sheet.ts';
import { portable } from './portable.ts';
import { printValue } from './print-value.ts';
import { printedFeatures } from './printed-features.ts';
import { printedAccess, printedModel, printedView } from './printed-model.ts';
import type { RenderToStringOptions } from './render-options.ts';

/**
 * Renders a panel where there is no page: markup of `<trending-papers>` that can be read and followed
 * without script, and that the element takes over where it stands. The same options with the same
 * `now` give the same text. Loads nothing from anywhere.
 *
 * @throws ListingError when the papers cannot be read, RankingError for `rankOptions` that cannot be,
 * RangeError when `now` is no moment.
 */
export async function renderToString(options: RenderToStringOptions = {}): Promise<string> {
  const { rankOptions = {}, messages, fallback = '' } = options;
  const settings = settingsOf(options);
  const shown = shownOf(settings);
  const texts = { ...(await textsFor(options.lang)), ...messages };
  const list = await givenList(options);
  const now = toInstant(options.now ?? Date.now());
  const hasFallback = fallback !== '';
  const panel = { settings, shown, rankOptions, list, texts, hasFallback, now };
  const view = printedView(panel);
  const { life, styles } = await printedFeatures(printedAccess(panel, view), shown);
  const model = printedModel(panel, view, life);
  const printed = printValue(renderPanel(model));
  return panelMarkup({
    attributes: {
      ...attributeTexts(options),
      lang: texts.locale,
      'data-rendered': JSON.stringify(noteOf(model, printed, options)),
    },
    root: sheetMarkup(options, styles) + printed,
    json: list?.json,
    fallback,
  });
}

function toInstant(moment: Date | string | number): number {
  const instant = new Date(moment).getTime();
  if (Number.isNaN(instant)) throw new RangeError(`The option "now" is no moment: ${moment}`);
  return instant;
}

async function textsFor(lang: string | readonly string[] = 'en'): Promise<LocaleMessages> {
  const { tag, load = localeRegistry.en } = findLocale([lang].flat());
  const { forTag } = await load();
  return forTag(tag);
}

/** What the element needs to know to render the same. */
function noteOf(
  { state, view, now }: PanelModel,
  printed: string,
  { rankOptions, messages }: RenderToStringOptions,
): Rendered {
  return {
    now,
    status: state.status,
    isRanking: state.status === 'ready' && state.given !== undefined,
    papers: digestOf(view?.papers.map(({ id }) => id) ?? []),
    // Texts are escaped: what looks like a tag is one.
    elements: printed.match(/<[a-z]/g)?.length ?? 0,
    rankOptions: portable(rankOptions),
    messages: portable(messages),
  };
}

function sheetMarkup(
  { nonce, stylesheetUrl }: RenderToStringOptions,
  styles: readonly CSSResult[],
): string {
  return stylesheetUrl === undefined
    ? `<style${attributeMarkup({ nonce })}>${panelSheet(styles)}</style>`
    : `<link${attributeMarkup({ rel: 'stylesheet', href: stylesheetUrl })}>`;
}
