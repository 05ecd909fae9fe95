import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { TrendingPapers } from '@trending-papers/widget';
import { Ajv } from 'ajv';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';
import { describe, expect, test } from 'vitest';
import { attributeValues } from '../../packages/widget/build/manifest/attribute-values.ts';
import { customPropertyDefaults } from '../../packages/widget/build/manifest/custom-property-defaults.ts';
import { readClass } from '../../packages/widget/build/manifest/read-class.ts';
import { elementData } from '../../packages/widget/build/write-element-data.ts';
import {
  type AttributeName,
  attributeRegistry,
} from '../../packages/widget/src/element/attributes.ts';
import { printedParts, printedSlots } from './printed-markup.ts';

const root = fileURLToPath(new URL('../../packages/widget', import.meta.url));
const data = elementData(root);
const manifest = data['custom-elements.json'] as Package;
const facts = readClass(root, 'TrendingPapers', 'TrendingPapersEventMap');
const element = manifest.modules[0]?.declarations?.[0] as CustomElementDeclaration;
const names = (list: readonly { name: string }[] = []) => list.map(({ name }) => name).sort();
const membersOf = (kind: string) => element.members?.filter((one) => one.kind === kind) ?? [];

describe('custom-elements.json', () => {
  test('is what the schema of its version asks for', () => {
    const path = createRequire(import.meta.url).resolve('custom-elements-manifest/schema.json');
    const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(path, 'utf8')));
    validate(manifest);
    expect(validate.errors).toBeNull();
    expect(manifest.schemaVersion).toBe('2.1.0');
    expect(validate({ ...manifest, modules: [{ kind: 'class' }] })).toBe(false);
  });

  test.each(Object.keys(data))('%s is the one that the build wrote', (file) => {
    expect(JSON.parse(readFileSync(`${root}/${file}`, 'utf8'))).toEqual(data[file]);
  });

  test('leads to modules and a tag that exist', async () => {
    for (const { path, exports = [] } of manifest.modules) {
      const module = await import(`${root}/${path}`);
      for (const { kind, name } of exports) if (kind === 'js') expect(module).toHaveProperty(name);
    }
    expect(manifest.modules.flatMap(({ exports = [] }) => exports)).toContainEqual({
      kind: 'custom-element-definition',
      name: 'trending-papers',
      declaration: { name: 'TrendingPapers', module: manifest.modules[0]?.path },
    });
  });

  test('is named where tools look for it', () => {
    const published = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
    expect(published.customElements).toBe('custom-elements.json');
    expect(published['web-types']).toBe('./web-types.json');
    for (const file of Object.keys(data)) {
      expect(published.files).toContain(file);
      expect(published.exports[`./${file}`]).toBe(`./${file}`);
    }
  });
});

// Both ways: what is in the code is told, and what is told is in the code.
describe('the manifest tells what the code does', () => {
  test('attributes', () => {
    expect(names(element.attributes)).toEqual(Object.keys(attributeRegistry).sort());
    expect(names(element.attributes)).toEqual([...TrendingPapers.observedAttributes].sort());
  });

  test('properties', () => {
    const declared = [...TrendingPapers.elementProperties.keys()].map(String);
    expect(names(membersOf('field'))).toEqual(declared.sort().filter(isPublic));
  });

  test('methods', () => {
    const { prototype } = TrendingPapers;
    const own = Object.getOwnPropertyNames(prototype).filter((name) => {
      const { value } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
      return typeof value === 'function' && !(name in Object.getPrototypeOf(prototype));
    });
    expect(names(membersOf('method'))).toEqual(own.sort());
  });

  test('events', () => {
    expect(names(element.events)).toEqual([...facts.events.keys()].sort());
    for (const { type } of element.events ?? []) expect(type.text).toMatch(/^CustomEvent<\{ \w/);
  });

  test('slots', () => expect(names(element.slots)).toEqual(printedSlots()));

  test('parts', () => expect(names(element.cssParts)).toEqual(printedParts()));

  test('custom properties', () => {
    const presets = customPropertyDefaults(`${root}/src`);
    expect(names(element.cssProperties)).toEqual([...presets.keys()].sort());
    for (const { name, default: preset } of element.cssProperties ?? [])
      expect(preset, name).toBe(presets.get(name));
  });

  test('states', () => {
    const source = readFileSync(`${root}/src/element/panel-state.ts`, 'utf8');
    const told = [...source.matchAll(/:state\((\w+)\)/g)].map(([, name]) => name);
    expect(names(element.cssStates)).toEqual(told.sort());
  });

  test('each with a sentence', () => {
    const all = [
      element.attributes,
      element.members,
      element.events,
      element.slots,
      element.cssParts,
      element.cssProperties,
      element.cssStates,
    ].flatMap((list): readonly { name: string; description?: string }[] => list ?? []);
    const mute = all.filter(({ description }) => !/^\S.{5,}\.$/.test(description ?? ''));
    expect(names(mute)).toEqual([]);
  });
});

test('editors propose every word that the registry tells of', () => {
  // Words of HTML and CSS that the sentences name in passing.
  const others = ['target', 'color-scheme'];
  for (const [name, values] of Object.entries(attributeValues)) {
    const { doc, default: preset } = attributeRegistry[name as AttributeName];
    const told = [...doc.matchAll(/`([\w-]+)`/g)].map(([, word = '']) => word);
    const expected = told.filter((word) => !others.includes(word));
    expect(values, name).toEqual(expect.arrayContaining(expected));
    if (preset !== '') expect(values, name).toContain(preset);
  }
});

describe('what editors read', () => {
  test('VS Code completes the tag, its attributes and their words', () => {
    const { tags } = data['vscode.html-custom-data.json'] as {
      tags: { name: string; attributes: { name: string; values: { name: string }[] }[] }[];
    };
    expect(names(tags)).toEqual(['trending-papers']);
    expect(names(tags[0]?.attributes)).toEqual(Object.keys(attributeRegistry).sort());
    const layout = tags[0]?.attributes.find(({ name }) => name === 'layout');
    expect(names(layout?.values)).toEqual(['cards', 'compact', 'list', 'ticker']);
    expect(tags[0]?.attributes.find(({ name }) => name === 'searchable')).toMatchObject({
      valueSet: 'v',
    });
  });

  test('VS Code completes custom properties and parts in style sheets', () => {
    const css = data['vscode.css-custom-data.json'] as Record<string, { name: string }[]>;
    expect(names(css.properties)).toEqual(names(element.cssProperties));
    expect(names(css.pseudoElements)).toEqual(
      names(element.cssParts).map((name) => `::part(${name})`),
    );
  });

  test('JetBrains know tag, attributes, properties and events', () => {
    const types = data['web-types.json'] as {
      name: string;
      contributions: {
        html: {
          elements: {
            name: string;
            attributes: { name: string }[];
            js: { properties: { name: string }[]; events: { name: string }[] };
          }[];
        };
      };
    };
    const [tag] = types.contributions.html.elements;
    expect(types.name).toBe('@trending-papers/widget');
    expect(tag?.name).toBe('trending-papers');
    expect(names(tag?.attributes)).toEqual(names(element.attributes));
    expect(names(tag?.js.events)).toEqual(names(element.events));
    expect(names(tag?.js.properties)).toEqual(expect.arrayContaining(names(membersOf('field'))));
  });
});

/** Two properties are the panel's own, for Lit to set off before private fields are there. */
function isPublic(name: string): boolean {
  return !['revision', 'isMinor'].includes(name);
}
