import { Hono } from 'hono';
import { notePage } from '../pages/pages.ts';
import { settingsPage } from '../pages/settings-page.ts';
import { nextDigestAt } from '../schedule/digest-times.ts';
import type { Parts } from '../service/parts.ts';
import { type FieldFault, readPreferences } from '../subscriptions/read-fields.ts';
import type { Preferences, Subscriber } from '../subscriptions/subscriber.ts';
import { textsFor } from '../texts/registry.ts';
import type { Texts } from '../texts/texts.ts';
import { expired, withLink } from './link-guard.ts';

/** Changing a subscription, and what the law asks for: one’s own data, and its end. */
export function settingsRoutes(parts: Parts): Hono {
  const { store, now, hours, log } = parts;
  const app = new Hono();

  app.get(
    '/manage',
    withLink(parts, 'manage', ({ context, token, subscriber, generation, texts }) => {
      if (!isOpen(subscriber, generation)) return expired(context, texts);
      return context.html(show(texts, subscriber, subscriber, token, ''));
    }),
  );
  app.post(
    '/manage',
    withLink(parts, 'manage', async (visit) => {
      const { context, token, subscriber, generation, texts, fields } = visit;
      if (!isOpen(subscriber, generation)) return expired(context, texts);
      const read = readPreferences(fields, subscriber, { mistakes: 'tell' });
      if ('field' in read) {
        const entered = { ...subscriber, ...textsIn(fields) };
        return context.html(show(texts, subscriber, entered, token, faultText(texts, read)), 422);
      }
      await store.subscribers.change(subscriber.id, read, nextDigestAt(now(), read, hours));
      log('changed', { subscriber: subscriber.id });
      const spoken = textsFor(read.language);
      return context.html(show(spoken, subscriber, read, token, spoken.saved));
    }),
  );
  app.post(
    '/export',
    withLink(parts, 'export', async ({ context, subscriber, texts }) => {
      const data = subscriber && (await store.subscribers.ownData(subscriber.id));
      if (!data) return expired(context, texts);
      context.header('content-disposition', 'attachment; filename="subscription.json"');
      return context.json(data);
    }),
  );
  app.post(
    '/erase',
    withLink(parts, 'erase', async ({ context, subscriber, texts }) => {
      if (subscriber) {
        await store.subscribers.erase(subscriber.id);
        log('erased', { subscriber: subscriber.id });
      }
      return context.html(notePage(texts, texts.erasedTitle));
    }),
  );

  function show(
    texts: Texts,
    subscriber: Subscriber,
    preferences: Preferences,
    token: string,
    note: string,
  ): string {
    const tokenFor = (purpose: 'export' | 'erase' | 'unsubscribe') =>
      parts.linkBook.token(purpose, subscriber, now());
    return settingsPage(
      texts,
      subscriber,
      preferences,
      {
        manage: token,
        export: tokenFor('export'),
        erase: tokenFor('erase'),
        unsubscribe: tokenFor('unsubscribe'),
      },
      note,
    );
  }
  return app;
}

function isOpen(subscriber: Subscriber | undefined, generation: number): subscriber is Subscriber {
  return subscriber?.state === 'active' && subscriber.generation === generation;
}

/** What was entered is shown again, so that only the mistake has to be mended. */
function textsIn({ topics }: Readonly<Record<string, unknown>>): Partial<Preferences> {
  return typeof topics === 'string' ? { topics: topics.slice(0, 1_000) } : {};
}

function faultText(texts: Texts, fault: FieldFault): string {
  if (fault.field === 'topics') return texts.unknownTopics(fault.words);
  return fault.field === 'timeZone' ? texts.unknownTimeZone : texts.invalidSignUp;
}
