import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { twoDays } from './fixtures.ts';
import { all, button, mount, one, settled, text } from './mount.ts';

type Panel = Awaited<ReturnType<typeof mount>>;

const ADA = 'ada@example.org';
const input = (panel: Panel) => one(panel, 'input[type=email]') as HTMLInputElement;
const active = (panel: Panel) => panel.shadowRoot?.activeElement;

/** A panel whose form posts to a server that answers so, with what was sent there. */
async function subscribing(
  answer: () => Response | Promise<Response>,
  attributes = 'topics="robots"',
  url = '/subscribe',
) {
  const sent = vi.fn();
  const fetcher = (async (address: string, init: RequestInit) => {
    sent(address, String(init.body), init);
    return answer();
  }) as unknown as typeof fetch;
  const panel = await mount(
    `<trending-papers subscribe-url="${url}" ${attributes}></trending-papers>`,
    { papers: twoDays(), fetch: fetcher },
  );
  const submit = async (email: string) => {
    input(panel).value = email;
    button(panel, 'Subscribe').focus();
    button(panel, 'Subscribe').click();
    await settled(panel);
  };
  const bodies = () => sent.mock.calls.map(([, body]) => JSON.parse(body));
  return { panel, sent, bodies, submit };
}

const taken = () => new Response(null, { status: 202 });

describe('the subscribe form', () => {
  test('is absent unless the page says where to post', async () => {
    const panel = await mount('<trending-papers></trending-papers>', { papers: twoDays() });
    expect(all(panel, 'form')).toHaveLength(0);
  });

  test('posts address, topics, frequency and language, then confirms where the form was', async () => {
    const { panel, sent, bodies, submit } = await subscribing(taken);
    await submit(ADA);
    expect(sent).toHaveBeenCalledOnce();
    expect(sent.mock.calls[0]?.[0]).toBe(`${location.origin}/subscribe`);
    expect(bodies()).toEqual([
      { email: ADA, topics: 'robots', frequency: 'daily', language: 'en' },
    ]);
    expect(text(panel)).toContain(`confirm the message sent to ${ADA}`);
    expect(all(panel, 'form')).toHaveLength(0);
    expect(active(panel)).toBe(one(panel, '.answer'));
  });

  test('leaves the focus where it is when the reader has gone on meanwhile', async () => {
    const { panel, submit } = await subscribing(taken);
    const elsewhere = document.body.appendChild(document.createElement('button'));
    const sending = submit(ADA);
    elsewhere.focus();
    await sending;
    expect(text(panel)).toContain('confirm the message');
    expect(document.activeElement).toBe(elsewhere);
  });

  test.each(['', 'not an address'])(
    'refuses what is no address before sending, and says so at the field: "%s"',
    async (email) => {
      const { panel, sent, submit } = await subscribing(taken);
      await submit(email);
      expect(sent).not.toHaveBeenCalled();
      expect(text(panel)).toContain('Write an address such as you@example.org.');
      expect(input(panel).getAttribute('aria-invalid')).toBe('true');
      expect(active(panel)).toBe(input(panel));
      const described = input(panel).getAttribute('aria-describedby')?.split(' ') ?? [];
      const words = described.map((id) => panel.shadowRoot?.getElementById(id)?.textContent);
      expect(words.join(' ')).toContain('Write an address');
    },
  );

  test('knows an address that is subscribed already', async () => {
    const { panel, submit } = await subscribing(() => new Response(null, { status: 409 }));
    await submit(ADA);
    expect(text(panel)).toContain(`${ADA} is subscribed already.`);
  });

  test('keeps the address when the server fails, says its words as text, and can send again', async () => {
    let isUp = false;
    const { panel, submit } = await subscribing(() =>
      isUp
        ? new Response()
        : Response.json({ message: 'the list is <b>closed</b> today.' }, { status: 503 }),
    );
    await submit(ADA);
    expect(text(panel)).toContain('the list is <b>closed</b> today.');
    expect(all(panel, '.answer b')).toHaveLength(0);
    expect(input(panel).value).toBe(ADA);
    expect(active(panel)).toBe(button(panel, 'Subscribe'));
    isUp = true;
    await submit(ADA);
    expect(text(panel)).toContain('confirm the message');
  });

  test('leads to the field when the server refuses the address', async () => {
    const { panel, submit } = await subscribing(() =>
      Response.json({ message: 'this domain takes no mail.' }, { status: 422 }),
    );
    await submit(ADA);
    expect(active(panel)).toBe(input(panel));
    expect(input(panel).getAttribute('aria-invalid')).toBe('true');
  });

  test('says the status of an answer without words, and that there was none, or no network', async () => {
    const answers = [
      () => new Response('<h1>no</h1>', { status: 500 }),
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => Promise.reject(new TypeError('Failed to fetch')),
    ];
    const { panel, submit } = await subscribing(() => (answers.shift() ?? taken)());
    await submit(ADA);
    expect(text(panel)).toContain('the server answered with status 500.');
    await submit(ADA);
    expect(text(panel)).toContain('the server did not answer.');
    const offline = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await submit(ADA);
    offline.mockRestore();
    expect(text(panel)).toContain('You are offline.');
    expect(input(panel).value).toBe(ADA);
  });

  test('sends once however often it is clicked, and says that it is sending', async () => {
    let answer: (response: Response) => void = () => undefined;
    const { panel, sent, submit } = await subscribing(
      () => new Promise<Response>((resolve) => (answer = resolve)),
    );
    await submit(ADA);
    const sending = button(panel, 'Sending…');
    expect(sending.getAttribute('aria-disabled')).toBe('true');
    expect(active(panel)).toBe(sending);
    sending.click();
    input(panel).focus();
    await userEvent.keyboard('{Enter}');
    answer(taken());
    await expect.poll(() => text(panel)).toContain('confirm the message');
    expect(sent).toHaveBeenCalledOnce();
  });

  test('gives up what is on its way when the panel leaves the page', async () => {
    const { panel, sent, submit } = await subscribing(() => new Promise<Response>(() => {}));
    await submit(ADA);
    panel.remove();
    expect(sent.mock.calls[0]?.[2].signal.aborted).toBe(true);
  });

  test('says so when the page names no address', async () => {
    for (const address of ['https://', 'javascript:alert(1)']) {
      const { panel, sent, submit } = await subscribing(taken, '', address);
      expect(one(panel, 'form').hasAttribute('action')).toBe(false);
      await submit(ADA);
      expect(sent).not.toHaveBeenCalled();
      expect(text(panel)).toContain('names no valid address to subscribe at');
      panel.remove();
    }
  });

  test('sends nothing when the page takes over, and tells it all', async () => {
    const { panel, sent, submit } = await subscribing(taken);
    const told = vi.fn();
    panel.addEventListener('subscribe', (event) => {
      event.preventDefault();
      told(event.detail);
    });
    await submit(ADA);
    expect(sent).not.toHaveBeenCalled();
    expect(told).toHaveBeenCalledExactlyOnceWith({
      email: ADA,
      topics: 'robots',
      frequency: 'daily',
      language: 'en',
    });
  });

  test('keeps what is typed while the list loads anew', async () => {
    const { panel } = await subscribing(taken, 'src="/list.json"');
    const field = input(panel);
    field.value = 'ada@';
    panel.papers = undefined;
    panel.src = '/other.json';
    await panel.updateComplete;
    expect(panel.matches(':state(loading)')).toBe(true);
    expect(input(panel)).toBe(field);
    expect(field.value).toBe('ada@');
  });
});

describe('the choices', () => {
  const TOPICS = 'topics="Agents: language agents, robots, -survey"';
  const boxes = (panel: Panel) => all(panel, '.choice input') as HTMLInputElement[];

  test('leave out topics, but not what keeps papers out; how often is sent, too', async () => {
    const { panel, bodies, submit } = await subscribing(taken, TOPICS);
    await expect.poll(() => boxes(panel)).toHaveLength(2);
    expect(one(panel, '.choice').textContent).not.toContain('survey');
    boxes(panel)[0]?.click();
    await userEvent.selectOptions(one(panel, '.subscribe select'), 'weekly');
    await submit(ADA);
    expect(bodies()).toEqual([
      { email: ADA, topics: 'robots, -survey', frequency: 'weekly', language: 'en' },
    ]);
  });

  test('of no topic at all are refused, and led to', async () => {
    const { panel, sent, submit } = await subscribing(taken, TOPICS);
    await expect.poll(() => boxes(panel)).toHaveLength(2);
    for (const box of boxes(panel)) box.click();
    await submit(ADA);
    expect(sent).not.toHaveBeenCalled();
    expect(text(panel)).toContain('Choose at least one topic.');
    expect(active(panel)).toBe(boxes(panel)[0]);
  });

  test('start anew when the page changes the topics', async () => {
    const { panel, bodies, submit } = await subscribing(taken, TOPICS);
    await expect.poll(() => boxes(panel)).toHaveLength(2);
    boxes(panel)[0]?.click();
    panel.topics = 'proofs, robots, search';
    await settled(panel);
    await expect.poll(() => boxes(panel)).toHaveLength(3);
    expect(boxes(panel).every(({ checked }) => checked)).toBe(true);
    await submit(ADA);
    expect(bodies()[0].topics).toBe('proofs, robots, search');
  });

  test('are not offered for one topic, nor for what is not sent', async () => {
    const { panel } = await subscribing(taken, 'topics="robots"');
    expect(boxes(panel)).toHaveLength(0);
    panel.subscribeFields = 'EMAIL={email}';
    panel.topics = 'robots, agents';
    await settled(panel);
    await expect.poll(() => one(panel, 'form').querySelector('select')).toBeNull();
    expect(boxes(panel)).toHaveLength(0);
  });
});

describe('without our script, or in a page of the service', () => {
  const entries = (panel: Panel) => [...new FormData(one(panel, 'form') as HTMLFormElement)];

  test('the form itself holds all that is sent', async () => {
    const { panel } = await subscribing(taken, 'topics="robots" subscribe-fields="list=7"');
    const form = one(panel, 'form') as HTMLFormElement;
    input(panel).value = ADA;
    expect([form.method, form.action]).toEqual(['post', `${location.origin}/subscribe`]);
    expect(entries(panel)).toEqual([
      ['topics', 'robots'],
      ['frequency', 'daily'],
      ['language', 'en'],
      ['list', '7'],
      ['email', ADA],
    ]);
  });

  test('`page` lets the browser post it to a new tab, once it is checked, and says where to look', async () => {
    const { panel, sent } = await subscribing(
      taken,
      'subscribe-format="page" subscribe-fields="EMAIL={email}&how={frequency}"',
      'https://lists.example/subscribe',
    );
    const posted = vi.fn();
    panel.shadowRoot?.addEventListener('submit', (event) => {
      if (!event.defaultPrevented) posted(entries(panel), (event.target as HTMLFormElement).target);
      event.preventDefault();
    });
    const submit = async (email: string) => {
      input(panel).value = email;
      button(panel, 'Subscribe').click();
      await settled(panel);
    };
    await submit('no');
    expect(posted).not.toHaveBeenCalled();
    await userEvent.selectOptions(one(panel, '.subscribe select'), 'weekly');
    await submit(ADA);
    expect(posted).toHaveBeenCalledExactlyOnceWith(
      [
        ['how', 'weekly'],
        ['EMAIL', ADA],
      ],
      '_blank',
    );
    expect(sent).not.toHaveBeenCalled();
    expect(text(panel)).toContain('lists.example answers in the new tab.');
  });

  test('an answer that another site lets nobody read is neither a success nor a failure', async () => {
    const { panel, submit } = await subscribing(
      () => Promise.reject(new TypeError('Failed to fetch')),
      'subscribe-format="form"',
      'https://lists.example/subscribe',
    );
    await submit(ADA);
    expect(text(panel)).toContain('Sent. lists.example does not let this page read its answer');
    expect(input(panel).value).toBe(ADA);
  });

  test('a form of the page takes the place of ours', async () => {
    const panel = await mount(
      '<trending-papers subscribe-url="/subscribe"><form slot="subscribe"><input name="own"></form></trending-papers>',
      { papers: twoDays() },
    );
    const own = panel.querySelector('form');
    expect(own?.checkVisibility()).toBe(true);
    expect(all(panel, '.subscribe').some((section) => section.checkVisibility())).toBe(false);
    const without = await mount(
      '<trending-papers><form slot="subscribe"><input name="own"></form></trending-papers>',
      { papers: twoDays() },
    );
    expect(without.querySelector('form')?.checkVisibility()).toBe(true);
  });
});

describe('whatever it says', () => {
  const answers: [string, () => Response][] = [
    ['nothing yet', taken],
    ['taken', taken],
    ['refused', () => Response.json({ message: 'no.' }, { status: 400 })],
  ];
  test.each(answers)('breaks no rule of axe: %s', async (name, answer) => {
    for (const theme of ['light', 'dark']) {
      const { panel, submit } = await subscribing(
        answer,
        `theme="${theme}" topics="robots, language agents"`,
      );
      await expect.poll(() => all(panel, '.choice input')).toHaveLength(2);
      if (name !== 'nothing yet') await submit(ADA);
      const { violations } = await axe.run(panel, { resultTypes: ['violations'] });
      expect(violations.map(({ id, nodes }) => `${theme} ${id} ${nodes[0]?.html}`)).toEqual([]);
      panel.remove();
    }
  });
});
