import type { Context } from 'hono';
import type { Purpose } from '../links/signed-links.ts';
import { notePage } from '../pages/pages.ts';
import type { Parts } from '../service/parts.ts';
import type { Fields } from '../subscriptions/read-fields.ts';
import type { Subscriber } from '../subscriptions/subscriber.ts';
import { textsFor, textsForHeader } from '../texts/registry.ts';
import type { Texts } from '../texts/texts.ts';
import { readFields, textField } from './read-form.ts';

/** A request with a link that is good. */
export interface Visit {
  context: Context;
  token: string;
  /** What was posted. */
  fields: Fields;
  /** Undefined when all about it was erased. */
  subscriber: Subscriber | undefined;
  /** The generation that the link was made for. */
  generation: number;
  texts: Texts;
}

/** Answers a request whose link is good. */
export type Visitor = (visit: Visit) => Response | Promise<Response>;

/**
 * Lets only requests through whose link is good for a purpose. The token stands in the address, or in
 * the form that a page of ours made: no cookies are set, so a form of another site has nothing to
 * borrow.
 */
export function withLink(parts: Parts, purpose: Purpose, visitor: Visitor) {
  return async (context: Context): Promise<Response> => {
    const fields = (context.req.method === 'POST' ? await readFields(context) : undefined) ?? {};
    const token = textField(fields, 't') ?? context.req.query('t') ?? '';
    const claim = parts.links.check(purpose, token.slice(0, 500), parts.now());
    if (typeof claim === 'string') {
      const texts = textsForHeader(context.req.header('accept-language'));
      return claim === 'expired' ? expired(context, texts) : invalid(context, texts);
    }
    const subscriber = await parts.store.subscribers.find(claim.subscriberId);
    const texts = subscriber
      ? textsFor(subscriber.language)
      : textsForHeader(context.req.header('accept-language'));
    return visitor({ context, token, fields, subscriber, generation: claim.generation, texts });
  };
}

/** The answer to a link that was good once. */
export function expired(context: Context, texts: Texts): Response {
  return context.html(notePage(texts, texts.expiredTitle, texts.expiredHint), 410) as Response;
}

function invalid(context: Context, texts: Texts): Response {
  return context.html(notePage(texts, texts.invalidTitle, texts.invalidHint), 400) as Response;
}
