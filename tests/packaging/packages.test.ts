import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, test } from 'vitest';
import { staticClosure } from './static-closure.ts';

const packages = new URL('../../packages/', import.meta.url);

interface Manifest {
  name: string;
  engines: { node: string };
  exports: Record<string, string | Record<string, string>>;
  dependencies: Record<string, string>;
}

const manifestOf = (name: string): Manifest =>
  JSON.parse(readFileSync(new URL(`${name}/package.json`, packages), 'utf8'));
const modulesIn = (folder: URL) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => new URL(path, folder));

describe.each(['core', 'widget'])('the package %s as it is published', (name) => {
  const manifest = manifestOf(name);
  const folder = new URL(`${name}/`, packages);

  test('has nothing for publint to complain about', async () => {
    const { messages } = await publint({
      pkgDir: fileURLToPath(folder),
      strict: true,
      pack: false,
    });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  test('leads every public path to a file', () => {
    for (const [path, target] of Object.entries(manifest.exports)) {
      const files = typeof target === 'string' ? [target] : Object.values(target);
      for (const file of files.filter((one) => !one.includes('*'))) {
        expect(existsSync(new URL(file, folder)), `${path} → ${file}`).toBe(true);
      }
    }
  });

  test('asks for no older Node than its dependencies do', () => {
    expect(manifest.engines.node).toBe('>=22');
  });

  test('is plain JavaScript: no decorators, no TypeScript paths', () => {
    for (const file of modulesIn(new URL('dist/', folder))) {
      const source = readFileSync(file, 'utf8');
      expect(source, file.pathname).not.toMatch(/^\s*@\w+\(/m);
      expect(source, file.pathname).not.toMatch(/from\s*['"][^'"]+\.ts['"]/);
    }
  });
});

describe('the formats of the core', () => {
  test('each have a public path of their own', () => {
    const built = readdirSync(new URL('core/dist/formats/', packages)).filter((file) =>
      file.endsWith('.js'),
    );
    const sources = readdirSync(new URL('core/src/formats/', packages), { withFileTypes: true })
      .filter(
        (entry) =>
          entry.isDirectory() &&
          existsSync(new URL(`core/src/formats/${entry.name}/index.ts`, packages)),
      )
      .map(({ name }) => `${name}.js`);
    expect(built.sort()).toEqual(sources.sort());
  });

  test('bring no other format, no XML parser and no HTTP client along', () => {
    const closure = staticClosure(
      new URL('core/dist/formats/huggingface-text.js', packages),
    ).concat(staticClosure(new URL('core/dist/parser.js', packages)));
    const source = closure.map((file) => readFileSync(file, 'utf8')).join('\n');
    expect(source).not.toMatch(/from\s*["'](?:htmlparser2|ky|porter2)["']/);
    expect(source).not.toContain('arxiv.org/api/errors');
  });
});

describe('the exports of the core', () => {
  const closureOf = (file: string) =>
    staticClosure(new URL(`core/dist/${file}`, packages)).map((one) => one.pathname);
  const chunks = readdirSync(new URL('core/dist/', packages)).filter((file) =>
    /^to-(?:bibtex|ris|csl-json|rss|atom|json-feed|markdown|csv|snapshot-json)-.*\.js$/.test(file),
  );

  test('are each loaded alone, and with none of them the registry', () => {
    expect(chunks).toHaveLength(9);
    for (const entry of ['exports.js', ...chunks]) {
      const others = chunks.filter((chunk) => chunk !== entry);
      for (const other of others) expect(closureOf(entry).join(), entry).not.toContain(other);
    }
  });

  test('bring no parser and no library along', () => {
    for (const entry of ['exports.js', ...chunks]) {
      const files = staticClosure(new URL(`core/dist/${entry}`, packages));
      const source = files.map((file) => readFileSync(file, 'utf8')).join('\n');
      expect(source, entry).not.toMatch(/from\s*["'][^."']/);
    }
  });

  test('write what the package writes at once', async () => {
    const { exportRegistry } = await import(new URL('core/dist/exports.js', packages).href);
    const { parseListing, toRis } = await import(new URL('core/dist/index.js', packages).href);
    const { papers } = parseListing('[{"title":"A"}]');
    expect((await exportRegistry.ris.load())(papers)).toBe(toRis(papers));
  });
});

describe('the build for bundlers', () => {
  test('leaves lit and the core to the bundler', () => {
    const source = modulesIn(new URL('widget/dist/', packages))
      .filter(({ pathname }) => !/\/(?:cdn|ssr)\//.test(pathname))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(source).toMatch(/from ["']lit["']/);
    expect(source).toMatch(/["']@trending-papers\/core\/rank["']/);
    expect(source).not.toContain('litElementVersions');
  });

  test('can be imported where there is no DOM', async () => {
    const core = await import(new URL('core/dist/index.js', packages).href);
    const widget = await import(new URL('widget/dist/index.js', packages).href);
    expect(core.parseListing('[{"title":"A"}]').papers[0].title).toBe('A');
    expect(widget.TrendingPapers.name).toBe('TrendingPapers');
  });
});

describe('the build for servers', () => {
  const folder = new URL('widget/dist/ssr/', packages);

  test('has Lit inside, and asks for nothing of Node', () => {
    const imported = modulesIn(folder).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import\()\s*["']([^."'][^"']*)["']/g)].map(
        ([, name]) => name,
      ),
    );
    const others = imported.filter((name) => !name?.startsWith('@trending-papers/core/'));
    expect([...new Set(others)]).toEqual(['temml']);
  });

  test('renders where there is no document', async () => {
    const { renderToString } = await import(new URL('index.js', folder).href);
    expect(await renderToString({ papers: [{ title: 'A' }], now: 0 })).toContain('shadowrootmode');
  });
});
