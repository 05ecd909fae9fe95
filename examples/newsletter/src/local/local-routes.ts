import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { previewDigest } from '../digests/preview-digest.ts';
import type { Service } from '../service/create-service.ts';
import type { MailCatcher } from './mail-catcher.ts';
import { mailPage, mailsPage } from './mail-pages.ts';
import { panelPage } from './panel-page.ts';

/** Scripts and styles of the panel and of these pages, mails with styles of their own, nothing from elsewhere. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; form-action 'self'; base-uri 'none'";

/**
 * What the local mode has beside the service: a page with the panel, the mails that were caught, a
 * button that sends the digests at once, and a preview. Never part of the service itself.
 */
export function localRoutes({ parts, worker }: Service, catcher: MailCatcher): Hono {
  const panelFolder = new URL('.', import.meta.resolve('@trending-papers/widget/cdn'));
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('content-security-policy', POLICY);
  });
  app.get('/', (context) => context.html(panelPage(parts.variables.TOPICS)));
  app.get('/local.css', async (context) =>
    context.body(await readFile(new URL('./local.css', import.meta.url)), 200, {
      'content-type': 'text/css',
    }),
  );
  app.get('/panel/:file{[\\w.-]+\\.js}', async (context) => {
    const path = fileURLToPath(new URL(context.req.param('file'), panelFolder));
    return context.body(await readFile(path), 200, { 'content-type': 'text/javascript' });
  });
  app.get('/mails', (context) => context.html(mailsPage(catcher.mails)));
  app.get('/mails/:at{\\d+}', (context) => {
    const at = Number(context.req.param('at'));
    const mail = catcher.mails[at];
    return mail ? context.html(mailPage(mail, at)) : context.notFound();
  });
  app.get('/mails/:at{\\d+}/html', (context) => {
    const mail = catcher.mails[Number(context.req.param('at'))];
    return mail
      ? context.html(mail.html.replace(/<head>/i, '<head><base target="_blank">'))
      : context.notFound();
  });
  app.post('/send-now', async (context) => {
    const { store, now } = parts;
    const at = now();
    await store.outbox.enqueueNow(at, `now-${at}`);
    while ((await worker.work()) > 0);
    return context.redirect('/mails', 303);
  });
  app.get('/preview', async (context) => {
    const { language = 'en', topics = parts.variables.TOPICS } = context.req.query();
    return context.html((await previewDigest(parts, { language, topics })).html);
  });
  return app;
}
