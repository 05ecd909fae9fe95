import { readFileSync } from 'node:fs';
import { formatRegistry } from '../../packages/core/src/formats/registry.ts';
import { orderRegistry } from '../../packages/core/src/ranking/orders.ts';
import { signalRegistry } from '../../packages/core/src/signals/registry.ts';
import { sourceRegistry } from '../../packages/core/src/sources/registry.ts';
import { attributeRegistry } from '../../packages/widget/src/element/attributes.ts';

/** The pages that hold generated tables, between `<!-- table:name -->` and `<!-- /table -->`. */
export const pages = ['README.md', 'docs/ranking.md', 'docs/sources.md', 'docs/widget.md'].map(
  (path) => new URL(`../../${path}`, import.meta.url),
);

const tables: Record<string, () => string> = {
  formats: () =>
    table(
      ['format', 'name'],
      Object.entries(formatRegistry).map(([name, { title }]) => [title, `\`${name}\``]),
    ),
  signals: () =>
    table(
      ['signal', 'what it looks at', 'weight in `trending`'],
      Object.entries(signalRegistry).map(([name, { title }]) => [
        `\`${name}\``,
        title,
        weight('trending', name),
      ]),
    ),
  orders: () =>
    table(
      ['order', 'what comes first', ...Object.keys(signalRegistry).map((name) => `\`${name}\``)],
      Object.entries(orderRegistry).map(([order, { title }]) => [
        `\`${order}\``,
        title,
        ...Object.keys(signalRegistry).map((name) => weight(order, name)),
      ]),
    ),
  sources: () =>
    table(
      ['source', 'what', 'may a page on any site call it?'],
      Object.values(sourceRegistry).map(({ name, title, homepage, browser }) => [
        `\`${name}\``,
        `[${title}](${homepage})`,
        browser,
      ]),
    ),
  sourceDetails: () =>
    table(
      ['source', 'can be asked for', 'limits', 'from any page?'],
      Object.values(sourceRegistry).map(({ name, title, homepage, asks, limits, browser }) => [
        `[${title}](${homepage}) \`${name}\``,
        asks,
        limits,
        browser,
      ]),
    ),
  attributes: () =>
    table(
      ['attribute', 'default', 'meaning'],
      Object.entries(attributeRegistry).map(([name, entry]) => [
        `\`${name}\``,
        entry.default === '' ? '' : `\`${entry.default}\``,
        entry.doc,
      ]),
    ),
};

function weight(order: string, signal: string): string {
  const { weights } = orderRegistry[order as keyof typeof orderRegistry];
  return String(Reflect.get(weights, signal) ?? '');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The text of a page with its tables made anew from the registries. */
export function withTables(page: URL): string {
  return readFileSync(page, 'utf8').replace(
    /(<!-- table:(\w+) -->\n)[\s\S]*?(<!-- \/table -->)/g,
    (_, open: string, name: string, close: string) => {
      const render = tables[name];
      if (!render) throw new Error(`${page.pathname} asks for a table named "${name}".`);
      return `${open}${render()}\n${close}`;
    },
  );
}
