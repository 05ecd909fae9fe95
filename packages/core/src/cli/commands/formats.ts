import { formatNames, formatRegistry } from '../../formats/registry.ts';
import { sourceNames, sourceRegistry } from '../../sources/registry.ts';
import { toJson, writeText } from '../output/print-listing.ts';
import { outputNames, outputRegistry } from '../output/registry.ts';
import type { Screen } from '../output/screen.ts';
import { tableLines } from '../output/table.ts';
import type { Command } from './command.ts';

/** `formats`: what can be read, from where, and what can be written. */
export const formats: Command<Record<never, never>> = {
  title: 'Show the formats and sources that can be read, and what can be written',
  usage: '',
  options: {},
  examples: ['formats', 'formats --json'],
  async run({ isJson, screen, runtime }) {
    const all = {
      formats: formatNames.map((name) => ({ name, title: formatRegistry[name].title })),
      sources: sourceNames.map((name) => {
        const { title, homepage, browser } = sourceRegistry[name];
        return { name, title, homepage, browser };
      }),
      outputs: outputNames.map((name) => ({ name, title: outputRegistry[name].title })),
    };
    const text = isJson
      ? toJson(all)
      : [
          section('format', all.formats, screen),
          section('source', all.sources, screen),
          section('output', all.outputs, screen),
        ].join('\n');
    await writeText(text, undefined, runtime);
  },
};

function section(
  kind: string,
  entries: readonly { name: string; title: string }[],
  screen: Screen,
): string {
  const [head = '', ...lines] = tableLines(
    [{ title: kind }, { title: 'what it is', isFlexible: true }],
    entries.map(({ name, title }) => [name, title]),
    screen.width,
  );
  return `${[screen.bold(head), ...lines].join('\n')}\n`;
}
