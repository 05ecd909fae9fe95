import { readFileSync } from 'node:fs';
import type { Option, OptionTable } from '../../packages/core/src/cli/arguments/option.ts';
import {
  generalOptions,
  inputOptions,
  listingOptions,
  outputOptions,
  rankOptions,
} from '../../packages/core/src/cli/commands/option-tables.ts';
import { commandRegistry } from '../../packages/core/src/cli/commands/registry.ts';
import { outputRegistry } from '../../packages/core/src/cli/output/registry.ts';
import { exportRegistry } from '../../packages/core/src/exports/registry.ts';
import { formatRegistry } from '../../packages/core/src/formats/registry.ts';
import { orderTitles } from '../../packages/core/src/ranking/order-titles.ts';
import { orderRegistry } from '../../packages/core/src/ranking/orders.ts';
import { signalNames } from '../../packages/core/src/signals/registry.ts';
import { signalTitles } from '../../packages/core/src/signals/signal-titles.ts';
import { sourceRegistry } from '../../packages/core/src/sources/registry.ts';
import { synonymGroups } from '../../packages/core/src/topics/synonyms.ts';
import { attributeRegistry } from '../../packages/widget/src/element/attributes.ts';
import { namedInElement, tagWithIntegrity } from './element-tables.ts';

/** The pages that hold generated tables, between `<!-- table:name -->` and `<!-- /table -->`. */
export const pages = [
  'README.md',
  'docs/command.md',
  'docs/exports.md',
  'docs/ranking.md',
  'docs/sources.md',
  'docs/topics.md',
  'docs/widget.md',
].map((path) => new URL(`../../${path}`, import.meta.url));

const tables: Record<string, (current: string) => string> = {
  formats: () =>
    table(
      ['format', 'name'],
      Object.entries(formatRegistry).map(([name, { title }]) => [title, `\`${name}\``]),
    ),
  signals: () =>
    table(
      ['signal', 'what it looks at', 'weight in `trending`'],
      signalNames.map((name) => [`\`${name}\``, signalTitles[name], weight('trending', name)]),
    ),
  orders: () =>
    table(
      ['order', 'what comes first', ...signalNames.map((name) => `\`${name}\``)],
      Object.entries(orderTitles).map(([order, title]) => [
        `\`${order}\``,
        title,
        ...signalNames.map((name) => weight(order, name)),
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
      ['source', 'can be asked for', 'options', 'orders', 'who asks', 'limits', 'from any page?'],
      Object.values(sourceRegistry).map((source) => [
        `[${source.title}](${source.homepage}) \`${source.name}\``,
        source.asks,
        source.takes.map((option) => `\`${option}\``).join(' '),
        (source.sorts ?? []).map((order) => `\`${order}\``).join(' '),
        whoAsks(source),
        source.limits,
        source.browser,
      ]),
    ),
  commands: () =>
    table(
      ['command', 'what it does'],
      Object.entries(commandRegistry).map(([name, { title, usage }]) => [
        `\`${`${name} ${usage}`.trim()}\``,
        title.replace(/<[^>]+>/g, '`$&`'),
      ]),
    ),
  ownOptions: () =>
    table(
      ['command', 'option', 'meaning'],
      Object.entries(commandRegistry).flatMap(([command, { options: own }]) =>
        Object.entries<Option>(own)
          .filter(([, option]) => !OF_MANY.has(option))
          .map(([name, option]) => [`\`${command}\``, ...optionCells(name, option)]),
      ),
    ),
  generalOptions: () => options(generalOptions),
  inputOptions: () => options(inputOptions),
  listingOptions: () => options({ ...listingOptions, ...outputOptions }),
  rankOptions: () => options(rankOptions),
  outputs: () =>
    table(
      ['name', 'what it is'],
      Object.entries(outputRegistry).map(([name, { title }]) => [`\`${name}\``, title]),
    ),
  exports: () =>
    table(
      ['name', 'what it is', 'media type', 'file', 'what comes back'],
      Object.entries(exportRegistry).map(([name, { title, mediaType, extension, carries }]) => [
        `\`${name}\``,
        title,
        `\`${mediaType}\``,
        `\`${extension}\``,
        carries.join(', '),
      ]),
    ),
  synonyms: () =>
    table(
      ['word', 'stands for'],
      synonymGroups().map(([word = '', ...others]) => [`\`${word}\``, others.join('; ')]),
    ),
  parts: () => table(['part', 'what it is'], namedInElement('csspart')),
  customProperties: () => table(['custom property', 'what it colours'], namedInElement('cssprop')),
  slots: () => table(['slot', 'what stands there'], namedInElement('slot')),
  integrity: tagWithIntegrity,
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

/** The options that stand in tables of their own; a command may have another of the same name. */
const OF_MANY = new Set<Option>(
  [generalOptions, inputOptions, listingOptions, outputOptions, rankOptions].flatMap((all) =>
    Object.values<Option>(all),
  ),
);

function options(all: OptionTable): string {
  return table(
    ['option', 'meaning'],
    Object.entries(all).map(([name, option]) => optionCells(name, option)),
  );
}

function optionCells(name: string, { short, value, choices, doc }: Option): string[] {
  return [
    `\`${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}\``,
    choices ? `${doc} (${choices.join(', ')})` : doc,
  ];
}

/** The parameters and headers that tell a source who asks. */
function whoAsks({ identify }: (typeof sourceRegistry)[keyof typeof sourceRegistry]): string {
  const { params = {}, headers = {} } = identify?.({ key: 'key', mailto: 'mailto' }) ?? {};
  return [
    ...Object.keys(params).map((name) => `\`${name}=\``),
    ...Object.keys(headers).map((name) => `\`${name}:\``),
  ].join(' ');
}

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
    /(<!-- table:(\w+) -->\n)([\s\S]*?)(<!-- \/table -->)/g,
    (_, open: string, name: string, current: string, close: string) => {
      const render = tables[name];
      if (!render) throw new Error(`${page.pathname} asks for a table named "${name}".`);
      return `${open}${render(current)}\n${close}`;
    },
  );
}
