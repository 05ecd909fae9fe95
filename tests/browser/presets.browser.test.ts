import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { twoDays } from './fixtures.ts';
import { listServices, type Sent } from './list-services.ts';
import { button, mount, one, settled, text } from './mount.ts';

const page = await commands.readFile('docs/subscribe.md');

/** The services of the docs, each with the attributes that they tell to write. */
const presets = [...page.matchAll(/^\| (.+?) \| `(subscribe-url=.+?)` \|$/gm)].map(
  ([, service = '', attributes = '']) => [service.replace(/\[(.+?)\]\(.+?\)/, '$1'), attributes],
);

function serviceAt(url: string) {
  const place = url.replace(location.origin, '');
  const found = Object.entries(listServices).find(([start]) => place.startsWith(start));
  if (!found) throw new Error(`Nobody answers at ${url}.`);
  return found[1];
}

test('the docs name services', () => expect(presets.length).toBeGreaterThanOrEqual(7));

describe.each(presets)('%s', (_, attributes) => {
  test('takes what the panel sends with its attributes, and nothing else is asked for', async () => {
    let taken = 0;
    const serve = (url: string, sent: Sent, accept: string | null) => {
      const response = serviceAt(url)(sent, accept);
      taken += 1;
      return response;
    };
    const fetcher = (async (url: string, init: RequestInit) => {
      const { body } = init;
      const sent = body instanceof URLSearchParams ? [...body] : JSON.parse(String(body));
      return serve(url, sent, new Headers(init.headers).get('accept'));
    }) as unknown as typeof fetch;
    const panel = await mount(`<trending-papers topics="robots" ${attributes}></trending-papers>`, {
      papers: twoDays(),
      fetch: fetcher,
    });
    // What the browser would post to a new tab.
    panel.shadowRoot?.addEventListener('submit', (event) => {
      const form = event.target as HTMLFormElement;
      if (event.defaultPrevented) return;
      event.preventDefault();
      const sent = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
      serve(form.action, sent as [string, string][], 'text/html');
    });
    const field = one(panel, 'input[type=email]') as HTMLInputElement;
    field.value = 'ada@example.org';
    button(panel, 'Subscribe').click();
    await settled(panel);
    const isElsewhere = attributes.includes('subscribe-format="page"');
    await expect
      .poll(() => text(panel))
      .toContain(isElsewhere ? 'answers in the new tab' : 'confirm the message');
    expect(taken).toBe(1);
  });
});
