import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseListing } from '@trending-papers/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestService, testService } from './test-service.ts';

let folder: string;
let path: string;
let service: TestService;

const write = (...titles: string[]) =>
  writeFileSync(
    path,
    JSON.stringify({ title: 'Mine', papers: titles.map((title) => ({ title })) }),
  );

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsletter-feeds-'));
  path = join(folder, 'list.json');
  write('Robots learn', 'Proteins fold');
  service = await testService({ LIST: path, LIST_MAX_AGE: '900' });
});
afterAll(async () => {
  await service?.close();
  rmSync(folder, { recursive: true, force: true });
});

const titlesAt = async (address: string) =>
  parseListing(await (await service.get(address)).text()).papers.map(({ title }) => title);

describe('the feeds', () => {
  it.each([
    ['/feed.rss', 'application/rss+xml'],
    ['/feed.atom', 'application/atom+xml'],
    ['/feed.json', 'application/feed+json'],
    ['/snapshot.json', 'application/json'],
  ])('%s holds the whole list, for every site', async (address, type) => {
    const { headers } = await service.get(address);
    expect(headers.get('content-type')).toContain(type);
    expect(headers.get('cache-control')).toBe('public, max-age=900');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect((await titlesAt(address)).toSorted()).toEqual(['Proteins fold', 'Robots learn']);
  });

  it.each(['rss', 'atom', 'json'])('of a topic hold its papers alone: %s', async (format) => {
    expect(await titlesAt(`/feed/robot*.${format}`)).toEqual(['Robots learn']);
    expect(
      await titlesAt(`/feed/${encodeURIComponent('"proteins fold", robots')}.${format}`),
    ).toHaveLength(2);
  });

  it('say where they are and whose they are', async () => {
    const text = await (await service.get('/feed/robot*.atom')).text();
    expect(text).toMatch(/<title[^>]*>Mine: robot\*<\/title>/);
    expect(text).toMatch(
      /rel="self"[^>]+href="https:\/\/papers\.example\/feed\/robot\*\.atom"|href="https:\/\/papers\.example\/feed\/robot\*\.atom"[^>]+rel="self"/,
    );
  });

  it('are not sent again to those who have them', async () => {
    const first = await service.get('/feed.atom');
    const etag = first.headers.get('etag') ?? '';
    const modified = first.headers.get('last-modified') ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    const status = async (headers: Record<string, string>) => {
      const response = await service.get('/feed.atom', headers);
      return [
        response.status,
        (await response.text()).length > 0,
        response.headers.get('etag') === etag,
      ];
    };
    for (const known of [etag, `"x", ${etag}`, `W/${etag}`, '*'])
      expect(await status({ 'if-none-match': known })).toEqual([304, false, true]);
    expect(await status({ 'if-modified-since': modified })).toEqual([304, false, true]);
    expect(await status({ 'if-none-match': '"x"', 'if-modified-since': modified })).toEqual([
      200,
      true,
      true,
    ]);
    expect(await status({ 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).toEqual([
      200,
      true,
      true,
    ]);
    expect(await status({ 'if-modified-since': 'yesterday' })).toEqual([200, true, true]);
    const head = await service.app.request('/feed.atom', { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
  });

  it('change with the list, and with nothing else', async () => {
    const etag = async () => (await service.get('/feed.rss')).headers.get('etag');
    const before = await etag();
    service.clock.now += 3_600_000;
    expect(await etag()).toBe(before);
    write('Robots learn', 'Proteins fold', 'Stars shine');
    expect(await etag()).toBe(before);
    service.clock.now += 900_000;
    expect(await etag()).not.toBe(before);
    expect(await titlesAt('/feed.rss')).toContain('Stars shine');
  });

  it('stay when the list is gone, and the log says so', async () => {
    writeFileSync(path, 'no list at all');
    service.clock.now += 900_000;
    expect(await titlesAt('/feed.rss')).toContain('Stars shine');
    expect(service.lines.join()).toContain('list-problem');
  });

  it.each([
    '/feed.xml',
    '/feed/.rss',
    '/feed/robots',
    '/feed/-.rss',
    `/feed/${'x'.repeat(201)}.rss`,
    '/nothing',
  ])('are not at %s', async (address) => expect((await service.get(address)).status).toBe(404));

  it('of topics that nobody asked for before are made for one place 60 times a minute', async () => {
    const other = await testService();
    const statuses = new Map<number, number>();
    for (let one = 0; one < 100; one++) {
      const { status } = await other.get(`/feed/word${one}.json`);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([...statuses]).toEqual([
      [200, 60],
      [429, 40],
    ]);
    expect((await other.get('/feed/word1.json')).status).toBe(200);
    expect((await other.get('/feed.json')).status).toBe(200);
    await other.close();
  });

  it('tell from one look whether the service lives', async () => {
    expect(await (await service.get('/healthz')).json()).toEqual({ status: 'ok' });
    const other = await testService();
    await other.close();
    expect((await other.get('/healthz')).status).toBe(503);
  });
});
