import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { TokenBuckets } from '../limits/token-buckets.ts';
import { notePage } from '../pages/pages.ts';
import type { Parts } from '../service/parts.ts';
import { readSignUp } from '../subscriptions/read-fields.ts';
import { textsFor, textsForHeader } from '../texts/registry.ts';
import type { Texts } from '../texts/texts.ts';
import { clientOf } from './client-address.ts';
import { readFields, textField } from './read-form.ts';

const HOUR_MS = 3_600_000;
const DAY_SECONDS = 86_400;

/**
 * `POST /subscribe`: what the panel’s form sends, as JSON or as a form. Whoever signs up gets the same
 * answer, 202, by the same way through the database, whether the address was known or not: what
 * the address is to the service stands in the mail alone.
 */
export function subscribeRoutes(parts: Parts): Hono {
  const { variables, store, now, newId, log } = parts;
  const clients = new TokenBuckets({ size: variables.SIGN_UPS_PER_HOUR, refillMs: HOUR_MS, now });
  const defaults = {
    topics: variables.TOPICS,
    frequency: 'daily',
    language: 'en',
    timeZone: variables.TIME_ZONE,
  } as const;
  const app = new Hono();

  app.use(
    cors({
      origin: [...variables.ORIGINS],
      allowMethods: ['POST'],
      allowHeaders: ['content-type'],
      maxAge: DAY_SECONDS,
    }),
  );
  app.post('/', async (context) => {
    const waitMs = clients.take(clientOf(context, variables.TRUST_PROXY));
    if (waitMs > 0) {
      context.header('retry-after', String(Math.ceil(waitMs / 1000)));
      const texts = textsForHeader(context.req.header('accept-language'));
      return answer(context, texts, 429, texts.tooMany);
    }
    const fields = await readFields(context);
    const texts = textsOf(context, textField(fields, 'language'));
    if (!fields) return answer(context, texts, 400, texts.invalidSignUp);
    const read = readSignUp(fields, defaults);
    if ('field' in read) {
      const isAddress = read.field === 'email';
      return answer(context, texts, 422, isAddress ? texts.invalidAddress : texts.invalidSignUp);
    }
    await store.subscribers.signUp({ id: newId(), at: now(), ...read });
    log('signed-up');
    return answer(context, texts, 202, texts.sentHint);
  });
  app.all('/', (context) => {
    context.header('allow', 'POST');
    return answer(context, textsFor('en'), 405, 'Send a subscription with POST.');
  });
  return app;
}

function textsOf(context: Context, language: string | undefined): Texts {
  return language === undefined
    ? textsForHeader(context.req.header('accept-language'))
    : textsFor(language);
}

/** JSON for the panel; a page for a browser that sent the form without script. */
function answer(
  context: Context,
  texts: Texts,
  status: 202 | 400 | 405 | 422 | 429,
  message: string,
): Response {
  if (!context.req.header('accept')?.includes('text/html'))
    return context.json({ message }, status);
  const title = status === 202 ? texts.sentTitle : texts.invalidSignUp;
  return context.html(notePage(texts, title, message), status);
}
