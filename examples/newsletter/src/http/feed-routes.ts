import { type Context, Hono } from 'hono';
import { FeedShelf } from '../feeds/feed-shelf.ts';
import { FEED_TYPES, type FeedFormat } from '../feeds/write-feed.ts';
import { TokenBuckets } from '../limits/token-buckets.ts';
import type { Parts } from '../service/parts.ts';
import { clientOf } from './client-address.ts';

const LONGEST_TOPIC = 200;
const LEAST_MAX_AGE = 60;
/** To rank the list for a topic takes some milliseconds: enough for readers, too few to keep us busy. */
const NEW_TOPICS_A_MINUTE = 60;

/**
 * The list for readers of feeds and for other panels: `/feed.rss`, `/feed.atom`, `/feed.json`, the
 * same of a topic at `/feed/<topic>.rss`, and `/snapshot.json`. Open to every site.
 */
export function feedRoutes(parts: Parts): Hono {
  const shelf = new FeedShelf(parts);
  const maxAge = Math.max(LEAST_MAX_AGE, parts.variables.LIST_MAX_AGE);
  const clients = new TokenBuckets({
    size: NEW_TOPICS_A_MINUTE,
    refillMs: 60_000,
    now: parts.now,
  });
  const app = new Hono();

  const serve = async (context: Context, format: FeedFormat, topic: string) => {
    const path = new URL(context.req.url).pathname;
    if (topic !== '' && !shelf.has(path)) {
      const waitMs = clients.take(clientOf(context, parts.variables.TRUST_PROXY));
      if (waitMs > 0) {
        context.header('retry-after', String(Math.ceil(waitMs / 1000)));
        return context.json({ message: 'Too many new topics at once.' }, 429);
      }
    }
    const feed = await shelf.take(format, topic, path);
    if (!feed) return context.notFound();
    const { body, etag, changedAt } = feed;
    const headers = {
      etag,
      'last-modified': new Date(changedAt).toUTCString(),
      'cache-control': `public, max-age=${maxAge}`,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    };
    if (isKnown(context, etag, changedAt)) return context.body(null, 304, headers);
    return context.body(body, 200, { ...headers, 'content-type': FEED_TYPES[format] });
  };

  app.get('/snapshot.json', (context) => serve(context, 'snapshot', ''));
  app.get('/:file{feed\\.(?:rss|atom|json)}', (context) => {
    const [, format = ''] = context.req.param('file').split('.');
    return isFormat(format) ? serve(context, format, '') : context.notFound();
  });
  app.get('/feed/:file{.+\\.(?:rss|atom|json)}', (context) => {
    const file = context.req.param('file');
    const dot = file.lastIndexOf('.');
    const [topic, format] = [file.slice(0, dot), file.slice(dot + 1)];
    if (topic.length > LONGEST_TOPIC || !isFormat(format)) return context.notFound();
    return serve(context, format, topic);
  });
  return app;
}

function isFormat(text: string): text is FeedFormat {
  return text === 'rss' || text === 'atom' || text === 'json';
}

/** Whether the client has these bytes already (RFC 9110 § 13.2.2). */
function isKnown(context: Context, etag: string, changedAt: number): boolean {
  const tags = context.req.header('if-none-match');
  if (tags !== undefined) {
    return tags.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
  }
  const since = Date.parse(context.req.header('if-modified-since') ?? '');
  return Math.floor(changedAt / 1000) * 1000 <= since;
}
