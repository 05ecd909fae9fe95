import { Hono } from 'hono';
import { buttonPage, notePage, settingsLink, shortened, wishes } from '../pages/pages.ts';
import { nextDigestAt } from '../schedule/digest-times.ts';
import type { Parts } from '../service/parts.ts';
import { expired, type Visit, withLink } from './link-guard.ts';

/**
 * Confirming and unsubscribing. To look at an address changes nothing, since scanners of mail follow
 * every link; only its button does. Both can be repeated without harm.
 */
export function subscriptionRoutes(parts: Parts): Hono {
  const { store, now, hours, log } = parts;
  const app = new Hono();

  app.get(
    '/confirm',
    withLink(parts, 'confirm', (visit) => {
      const { context, token, subscriber, texts } = visit;
      if (!subscriber || !isConfirmable(visit)) return expired(context, texts);
      if (subscriber.state === 'active') return confirmed(visit);
      const hint = texts.confirmHint(shortened(subscriber));
      const form = { action: 'confirm', token, button: texts.confirmButton };
      const details = wishes(texts, subscriber);
      return context.html(buttonPage(texts, texts.confirmTitle, hint, form, details));
    }),
  );
  app.post(
    '/confirm',
    withLink(parts, 'confirm', async (visit) => {
      const { context, subscriber, generation, texts } = visit;
      if (!subscriber || !isConfirmable(visit)) return expired(context, texts);
      const at = nextDigestAt(now(), subscriber, hours);
      await store.subscribers.confirm(subscriber.id, generation, now(), at);
      log('confirmed', { subscriber: subscriber.id });
      return confirmed(visit);
    }),
  );
  app.get(
    '/unsubscribe',
    withLink(parts, 'unsubscribe', (visit) => {
      const { context, token, subscriber, texts } = visit;
      if (!subscriber || isOver(visit)) return unsubscribed(visit);
      const hint = texts.unsubscribeHint(shortened(subscriber));
      const form = { action: 'unsubscribe', token, button: texts.unsubscribeButton };
      return context.html(buttonPage(texts, texts.unsubscribeTitle, hint, form));
    }),
  );
  // Also what mail programs post by themselves, `List-Unsubscribe=One-Click` (RFC 8058 § 3.1).
  app.post(
    '/unsubscribe',
    withLink(parts, 'unsubscribe', async (visit) => {
      const { subscriber } = visit;
      if (subscriber) {
        await store.subscribers.unsubscribe(subscriber.id, now());
        log('unsubscribed', { subscriber: subscriber.id });
      }
      return unsubscribed(visit);
    }),
  );

  function confirmed({ context, subscriber, texts }: Visit): Response {
    const link =
      subscriber && settingsLink(texts, parts.linkBook.link('manage', subscriber, now()));
    return context.html(
      notePage(texts, texts.confirmedTitle, texts.confirmedHint, link),
    ) as Response;
  }
  return app;
}

/** A link to confirm is good for the sign-up that it was sent for, also when it was used before. */
function isConfirmable({ subscriber, generation }: Visit): boolean {
  if (subscriber?.generation !== generation) return false;
  return subscriber.state === 'pending' || subscriber.state === 'active';
}

function isOver({ subscriber }: Visit): boolean {
  return subscriber?.state === 'unsubscribed' || subscriber?.state === 'bounced';
}

function unsubscribed({ context, texts }: Visit): Response {
  const { unsubscribedTitle, unsubscribedHint } = texts;
  return context.html(notePage(texts, unsubscribedTitle, unsubscribedHint)) as Response;
}
