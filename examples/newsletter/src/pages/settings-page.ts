import type { Preferences, Subscriber } from '../subscriptions/subscriber.ts';
import { FREQUENCIES } from '../subscriptions/subscriber.ts';
import { LANGUAGES } from '../texts/registry.ts';
import type { Texts } from '../texts/texts.ts';
import { type Markup, markup } from './html.ts';
import { page } from './layout.ts';
import { shortened } from './pages.ts';

/** Tokens for the forms of the page, one for each thing that they do. */
export type SettingsTokens = Readonly<
  Record<'manage' | 'export' | 'erase' | 'unsubscribe', string>
>;

/** The page with everything that a subscriber can change. */
export function settingsPage(
  texts: Texts,
  subscriber: Pick<Subscriber, 'address'>,
  preferences: Preferences,
  tokens: SettingsTokens,
  note: string,
): string {
  const zones = zonesWith(preferences.timeZone).map((zone) => [zone, zone] as const);
  const languages = Object.values(LANGUAGES).map(({ locale, name }) => [locale, name] as const);
  return page(
    texts,
    texts.settingsTitle,
    markup`<p dir="ltr">${shortened(subscriber)}</p>
${note ? markup`<p class="note" role="status">${note}</p>` : undefined}
<form method="post" action="manage">
<input type="hidden" name="t" value="${tokens.manage}">
<label for="topics">${texts.topics}</label>
<input id="topics" name="topics" value="${preferences.topics}" maxlength="1000" autocomplete="off" spellcheck="false" aria-describedby="topics-hint">
<p class="hint" id="topics-hint">${texts.topicsHint}</p>
${choice(
  'frequency',
  texts.frequency,
  preferences.frequency,
  FREQUENCIES.map((one) => [one, texts.frequencies[one]] as const),
)}
${choice('time_zone', texts.timeZone, preferences.timeZone, zones)}
${choice('language', texts.language, languageIn(languages, preferences.language), languages)}
<button>${texts.save}</button>
</form>
<h2>${texts.yourData}</h2>
${quietForm('export', tokens.export, texts.exportHint, texts.exportButton)}
${quietForm('unsubscribe', tokens.unsubscribe, '', texts.unsubscribeButton)}
${quietForm('erase', tokens.erase, texts.eraseHint, texts.eraseButton)}`,
  );
}

type Choices = readonly (readonly [value: string, text: string])[];

function choice(name: string, label: string, chosen: string, choices: Choices): Markup {
  return markup`<label for="${name}">${label}</label>
<select id="${name}" name="${name}">${choices.map(([value, text]) =>
    value === chosen
      ? markup`<option value="${value}" selected>${text}</option>`
      : markup`<option value="${value}">${text}</option>`,
  )}</select>`;
}

function quietForm(action: string, token: string, hint: string, button: string): Markup {
  return markup`<form method="post" action="${action}">
<input type="hidden" name="t" value="${token}">
<button class="quiet">${button}</button>${hint ? markup`<p class="hint">${hint}</p>` : undefined}
</form>`;
}

/** Every zone that the platform knows, and the chosen one by its own name. */
function zonesWith(chosen: string): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen])].sort();
}

/** `pt-BR` is chosen as `pt`: the choice that is shown is the one that is spoken. */
function languageIn(choices: Choices, language: string): string {
  const has = (tag: string) => choices.some(([value]) => value === tag);
  const short = language.split('-')[0] ?? '';
  return has(language) ? language : has(short) ? short : 'en';
}
