import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { runCommand } from '../../examples/newsletter/src/cli/run-command.ts';
import { runService } from '../../examples/newsletter/src/service/run-service.ts';
import { type ScriptedServer, startScriptedServer } from './scripted-server.ts';
import { testService } from './test-service.ts';

let server: ScriptedServer;
let folder: string;
beforeAll(async () => {
  server = await startScriptedServer();
  folder = mkdtempSync(join(tmpdir(), 'newsletter-running-'));
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const environment = (name: string) => ({
  BASE_URL: 'https://papers.example',
  LINK_KEYS: `a:${'0'.repeat(32)}`,
  SMTP_URL: server.url,
  MAIL_FROM: 'papers@papers.example',
  DATABASE_URL: `sqlite:${join(folder, name)}`,
});

/** Runs a command; its exit code and what it printed. */
const command = async (name: string, ...words: string[]) => {
  const printed: string[] = [];
  const print = (text: unknown) => void printed.push(String(text));
  const spies = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')];
  for (const spy of spies) spy.mockImplementation(print);
  const code = await runCommand(words, environment(name));
  for (const spy of spies) spy.mockRestore();
  return { code, text: printed.join('\n') };
};

describe('a service that runs', () => {
  it('answers over HTTP, and finishes the mail that it sends before it stops', async () => {
    const service = await testService({ SMTP_URL: server.url });
    let isHandedOver = false;
    // The mail waits for us where only its last line is missing.
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const { outbox } = service.parts.store;
    const mark = outbox.markSending.bind(outbox);
    outbox.markSending = async (...all) => {
      isHandedOver = true;
      await held;
      return mark(...all);
    };
    const running = await runService(service, { host: '127.0.0.1', port: 0 });
    const answer = await fetch(`http://127.0.0.1:${running.port}/subscribe`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'grace@example.org' }),
    });
    expect(answer.status).toBe(202);
    await vi.waitFor(() => expect(isHandedOver).toBe(true));
    const stopped = running.stop();
    await expect(fetch(`http://127.0.0.1:${running.port}/healthz`)).rejects.toThrow();
    expect(server.taken).toEqual([]);
    letGo();
    await stopped;
    expect(server.taken.map(({ to }) => to)).toEqual(['grace@example.org']);
    expect(service.lines.at(-2)).toContain('mail-sent');
    expect(service.lines.at(-1)).toContain('stopped');
  });
});

describe('a command', () => {
  it('that is none is told which there are', async () => {
    expect(await command('a.db', 'send')).toMatchObject({
      code: 2,
      text: expect.stringContaining('parked'),
    });
    expect((await command('a.db', 'toString')).code).toBe(2);
    expect((await command('a.db', 'help')).code).toBe(0);
  });

  it('lists parked mails without their addresses, unless they are asked for, and sends them again', async () => {
    const service = await testService({ ...environment('b.db'), SMTP_TRIES: '1' });
    onTestFinished(() => service.close());
    server.treat('ada@example.org', 'unknown-user');
    await service.post('/subscribe', { email: 'ada@example.org' });
    await service.worker.work();
    const listed = await command('b.db', 'parked');
    expect(listed.text).toMatch(/parked {2}answer {2}1 tries {2}.*no such user\n1 mails\./);
    expect(listed.text).not.toContain('ada@');
    expect((await command('b.db', 'parked', '--addresses')).text).toContain('ada@example.org');
    expect(await command('b.db', 'retry', 'nothing')).toMatchObject({ code: 1 });
    expect(await command('b.db', 'retry')).toMatchObject({ code: 2 });
    expect(await command('b.db', 'retry', '--all')).toEqual({
      code: 0,
      text: '1 mails will be sent again.',
    });
  });

  it('hands out and erases what is kept about an address', async () => {
    const service = await testService(environment('c.db'));
    onTestFinished(() => service.close());
    await service.post('/subscribe', { email: 'ada@example.org', topics: 'robots' });
    expect((await command('c.db', 'export', 'ADA@example.org')).text).toContain(
      '"topics": "robots"',
    );
    expect(await command('c.db', 'erase', 'ada@example.org')).toEqual({ code: 0, text: 'Erased.' });
    expect((await command('c.db', 'erase', 'ada@example.org')).code).toBe(1);
    expect((await command('c.db', 'export', 'ada@example.org')).code).toBe(1);
  });
});
