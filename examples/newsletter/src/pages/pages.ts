import type { Preferences, Subscriber } from '../subscriptions/subscriber.ts';
import type { Texts } from '../texts/texts.ts';
import { type Markup, markup } from './html.ts';
import { page } from './layout.ts';

/** A page that says something and has nothing to do. */
export function notePage(texts: Texts, title: string, hint = '', more?: Markup): string {
  return page(texts, title, markup`<p>${hint}</p>${more}`);
}

/** A page with one button: looking at it changes nothing, pressing the button does. */
export function buttonPage(
  texts: Texts,
  title: string,
  hint: string,
  form: { action: string; token: string; button: string },
  details?: Markup,
): string {
  return page(
    texts,
    title,
    markup`<p>${hint}</p>${details}<form method="post" action="${form.action}"><input type="hidden" name="t" value="${form.token}"><button>${form.button}</button></form>`,
  );
}

/** What one is about to subscribe to: somebody else may have entered it. */
export function wishes(texts: Texts, { topics, frequency }: Preferences): Markup {
  const chosen = topics === '' ? undefined : markup`<p>${texts.topics}: <bdi>${topics}</bdi></p>`;
  return markup`${chosen}<p>${texts.frequency}: ${texts.frequencies[frequency]}</p>`;
}

/** A link to the settings, after the subscription was confirmed. */
export function settingsLink(texts: Texts, url: string): Markup {
  return markup`<p><a href="${url}">${texts.settingsButton}</a></p>`;
}

/** Where an address stands in a text, its beginning is enough to know one’s own: `a…@example.org`. */
export function shortened({ address }: Pick<Subscriber, 'address'>): string {
  return address.replace(/^(.).*(?=@)/su, '$1…');
}
