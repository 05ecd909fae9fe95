import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { PAGE_POLICY } from '../pages/layout.ts';
import type { Parts } from '../service/parts.ts';
import { feedRoutes } from './feed-routes.ts';
import { settingsRoutes } from './settings-routes.ts';
import { subscribeRoutes } from './subscribe-routes.ts';
import { subscriptionRoutes } from './subscription-routes.ts';

const MOST_BYTES = 10_000;

/** Everything that the service answers. */
export function createApp(parts: Parts): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    context.header('content-security-policy', PAGE_POLICY);
    context.header('x-content-type-options', 'nosniff');
    // Links with tokens must not be told to other sites, nor kept by caches.
    context.header('referrer-policy', 'no-referrer');
    context.header('cache-control', 'no-store');
    await next();
  });
  app.use(
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: (context) => context.json({ message: 'This is longer than 10 kB.' }, 413),
    }),
  );
  app.route('/subscribe', subscribeRoutes(parts));
  app.route('/', subscriptionRoutes(parts));
  app.route('/', settingsRoutes(parts));
  app.route('/', feedRoutes(parts));
  app.get('/healthz', async (context) => {
    try {
      await parts.store.ping();
      return context.json({ status: 'ok' });
    } catch {
      return context.json({ status: 'the database does not answer' }, 503);
    }
  });
  app.notFound((context) => context.json({ message: 'There is nothing here.' }, 404));
  app.onError((error, context) => {
    parts.log('request-problem', { path: context.req.path, reason: error.message });
    return context.json({ message: 'Something went wrong here. Please try again.' }, 500);
  });
  return app;
}
