import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalService, startLocal } from '../../examples/newsletter/src/local/start-local.ts';
import { thisMachine } from '../../examples/newsletter/src/service/this-machine.ts';
import { chromiumLaunchOptions } from '../browser/find-chromium.ts';
import { freePort } from './free-port.ts';

let service: LocalService;
let browser: Browser;
let page: Page;
const log: string[] = [];
const problems: string[] = [];

beforeAll(async () => {
  service = await startLocal(
    { PORT: String(await freePort()), TOPICS: 'agents, "world model", robot*' },
    {
      ...thisMachine(),
      restMs: 20,
      log: (event, facts) => log.push(JSON.stringify({ event, facts })),
    },
  );
  browser = await chromium.launch(chromiumLaunchOptions());
  page = await browser.newPage();
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
});
afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const mail = (at: number) => expect.poll(() => service.catcher.mails[at]);
const linkIn = (text: string, path: string) =>
  text.match(new RegExp(`https?://\\S+/${path}\\?t=[\\w.-]+`))?.[0] ?? '';
const sendNow = () => fetch(`${service.url}/send-now`, { method: 'POST', redirect: 'manual' });

test('from the panel into an inbox and out again, with real parts', async () => {
  await page.goto(service.url);
  await page.getByRole('article').first().waitFor();
  expect(await page.locator('head link[rel=alternate]').getAttribute('href')).toBe('/feed.atom');
  expect(await page.getByRole('link', { name: 'Atom' }).getAttribute('href')).toBe('/feed.atom');

  // Of the topics of the page only robots are wanted.
  await page.getByRole('checkbox', { name: 'agents' }).uncheck();
  await page.getByRole('checkbox', { name: 'world model' }).uncheck();
  await page.getByRole('textbox', { name: 'Email' }).fill('Ada@example.org');
  await page.getByRole('button', { name: 'Subscribe' }).click();
  await page.getByText('confirm the message sent to Ada@example.org').waitFor();

  await mail(0).toMatchObject({
    to: 'Ada@example.org',
    subject: 'Please confirm: Trending papers',
  });
  expect((await sendNow()).status).toBe(303);
  expect(service.catcher.mails).toHaveLength(1);

  await page.goto(linkIn(service.catcher.mails[0]?.text ?? '', 'confirm'));
  await page.getByRole('button', { name: 'Confirm the subscription' }).click();
  await page.getByRole('heading', { name: 'You are subscribed' }).waitFor();

  await sendNow();
  const digest = service.catcher.mails[1];
  expect(digest?.to).toBe('Ada@example.org');
  const titles = await titlesFor('robot*');
  expect(titles.length).toBeGreaterThan(0);
  for (const title of titles) expect(digest?.html).toContain(title);
  for (const title of await titlesFor('agents -robot*')) expect(digest?.html).not.toContain(title);

  // As mail programs do it by themselves (RFC 8058).
  const list = digest?.headers.get('list') as { unsubscribe?: { url: string } } | undefined;
  const answer = await fetch(list?.unsubscribe?.url ?? '', {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });
  expect(answer.status).toBe(200);
  await sendNow();
  expect(service.catcher.mails).toHaveLength(2);
  expect(problems).toEqual([]);
  expect(log.join('\n')).not.toContain('@');
  expect(log.join('\n')).toMatch(/signed-up[\s\S]*confirmed[\s\S]*mail-sent[\s\S]*unsubscribed/);
});

async function titlesFor(topics: string): Promise<string[]> {
  const response = await fetch(`${service.url}/feed/${encodeURIComponent(topics)}.json`);
  const { items } = (await response.json()) as { items: { title: string }[] };
  return items.map(({ title }) => title);
}
