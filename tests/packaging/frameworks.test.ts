import { fileURLToPath } from 'node:url';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { elementData } from '../../packages/widget/build/write-element-data.ts';

const widget = fileURLToPath(new URL('../../packages/widget', import.meta.url));
const manifest = elementData(widget)['custom-elements.json'] as Package;
const element = manifest.modules[0]?.declarations?.[0] as CustomElementDeclaration;
const attributes = (element.attributes ?? []).map(({ name }) => name);
const fields = (element.members ?? []).flatMap(({ kind, name }) => (kind === 'field' ? name : []));
const events = (element.events ?? []).map(({ name }) => name);
const camel = (name: string) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

interface Framework {
  name: 'react' | 'vue' | 'svelte';
  /** How a template of the framework comes to the type of what can be set on the element. */
  props: string;
  listener(event: string): string;
}

const FRAMEWORKS: readonly Framework[] = [
  {
    name: 'react',
    props: `import type { JSX } from 'react'; type Props = JSX.IntrinsicElements['trending-papers'];`,
    listener: (event) => `on${event}`,
  },
  {
    name: 'vue',
    props: `import type { GlobalComponents } from 'vue';
      type Props = InstanceType<GlobalComponents['trending-papers']>['$props'];`,
    listener: (event) => `on${camel(event)}`,
  },
  {
    name: 'svelte',
    props: `import type { SvelteHTMLElements } from 'svelte/elements';
      type Props = SvelteHTMLElements['trending-papers'];`,
    listener: (event) => `on${event}`,
  },
];

/** Files that are right, and files that each have one fault: for a template of the framework. */
function filesOf({ name, props, listener }: Framework): Record<string, string> {
  const start = `import type {} from '@trending-papers/widget/${name}'; ${props}`;
  const known = [...attributes, ...fields].map(
    (key, index) => `export type Known${index} = Props['${key}'];`,
  );
  const heard = events.map(
    (event) => `({}) as Props satisfies
      { '${listener(event)}'?: ((event: TrendingPapersEventMap['${event}']) => void) | undefined };`,
  );
  const styleClass = name === 'react' ? 'className' : 'class';
  const right = `${start}
    import type { TrendingPapersEventMap } from '@trending-papers/widget';
    ${[...known, ...heard].join('\n')}
    export const props: Props = { topics: 'folding', limit: 3, searchable: true, papers: [],
      'heading-level': '3', ${styleClass}: 'a', '${listener('search')}': ({ detail }) => detail.query.trim() };`;
  const wrong = [
    `{ limit: 'many' }`,
    `{ searchable: 3 }`,
    `{ topcs: 'folding' }`,
    `{ '${listener('search')}': ({ detail }) => detail.papers }`,
  ].map((value, index) => [
    `${name}-wrong-${index}.ts`,
    `${start} export const props: Props = ${value};`,
  ]);
  return { [`${name}-right.ts`]: right, ...Object.fromEntries(wrong) };
}

const PANEL = `import type {} from '@trending-papers/widget/react';
  export const Panel = () => <trending-papers src="/list.json" limit={5} searchable
    papers={[]} ref={(panel) => panel?.refresh()} onpaper-open={(event) => event.preventDefault()} />;`;

/** What TypeScript complains of, file by file, if the files stood in the package. */
function complaintsOf(files: Readonly<Record<string, string>>): Map<string, string[]> {
  const { config } = ts.readConfigFile(`${widget}/tsconfig.json`, ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, widget);
  const options = { ...parsed.options, jsx: ts.JsxEmit.ReactJSX };
  const texts = new Map(
    Object.entries(files).map(([name, text]) => [`${widget}/src/${name}`, text]),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.getSourceFile = (path, language, ...rest) => {
    const text = texts.get(path);
    return text === undefined
      ? getSourceFile(path, language, ...rest)
      : ts.createSourceFile(path, text, language);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  const messagesOf = (path: string) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  return new Map([...texts.keys()].map((path) => [path.split('/').at(-1) ?? '', messagesOf(path)]));
}

// One program for all: it takes seconds to start.
const complaints = complaintsOf({
  ...Object.assign({}, ...FRAMEWORKS.map(filesOf)),
  'panel.tsx': PANEL,
  'panel-wrong.tsx': PANEL.replace('limit={5}', 'limit={[]}'),
});
const isWrong = (file: string) => file.includes('-wrong');

test.each([...complaints.keys()].filter((file) => !isWrong(file)))(
  '%s: all that the manifest tells of can be set, typed',
  (file) => expect(complaints.get(file)).toEqual([]),
);

test.each([...complaints.keys()].filter(isWrong))('%s: what is wrong is told', (file) => {
  expect(complaints.get(file)).toHaveLength(1);
});
