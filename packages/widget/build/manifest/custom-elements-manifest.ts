import { join } from 'node:path';
import type {
  Attribute,
  ClassField,
  ClassMethod,
  CustomElementDeclaration,
  Package,
} from 'custom-elements-manifest';
import { type AttributeName, attributeRegistry } from '../../src/element/attributes.ts';
import { attributeValues } from './attribute-values.ts';
import { customPropertyDefaults } from './custom-property-defaults.ts';
import { type ClassFacts, type Field, type Method, readClass } from './read-class.ts';

/** What the element looks like from outside, in the form that editors and catalogues read. */
export function customElementsManifest(packageFolder: string): Package {
  const facts = readClass(packageFolder, 'TrendingPapers', 'TrendingPapersEventMap');
  const { name, tags } = facts;
  const path = 'dist/index.js';
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path,
        declarations: [declarationOf(facts, packageFolder)],
        exports: [{ kind: 'js', name, declaration: { name, module: path } }],
      },
      {
        kind: 'javascript-module',
        path: 'dist/define.js',
        declarations: [],
        exports: [
          {
            kind: 'custom-element-definition',
            name: tags.element,
            declaration: { name, module: path },
          },
        ],
      },
    ],
  };
}

function declarationOf(facts: ClassFacts, packageFolder: string): CustomElementDeclaration {
  const { name, tags, events } = facts;
  const presets = customPropertyDefaults(join(packageFolder, 'src'));
  return {
    kind: 'class',
    name,
    description: tags.description,
    customElement: true,
    tagName: tags.element,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: attributesOf(),
    members: [...facts.fields.map(fieldOf), ...facts.methods.map(methodOf)],
    events: tags.fires.map((event) => ({
      ...event,
      type: { text: events.get(event.name) ?? 'unknown' },
    })),
    slots: tags.slot,
    cssParts: tags.csspart,
    cssProperties: tags.cssprop.map((property) => {
      const preset = presets.get(property.name);
      return { ...property, ...(preset && { default: preset }) };
    }),
    cssStates: tags.cssstate,
  };
}

const entries = Object.entries(attributeRegistry) as [
  AttributeName,
  (typeof attributeRegistry)[AttributeName],
][];

function attributesOf(): Attribute[] {
  return entries.map(([name, { property, doc, ...entry }]) => ({
    name,
    fieldName: property,
    description: doc,
    type: { text: attributeType(name) },
    ...(entry.default !== '' && { default: String(entry.default) }),
  }));
}

function attributeType(name: AttributeName): string {
  const values = attributeValues[name];
  return values
    ? values.map((value) => `'${value}'`).join(' | ')
    : attributeRegistry[name].type.name.toLowerCase();
}

function fieldOf({ name, type, description, readonly }: Field): ClassField {
  const [attribute, entry] = entries.find(([, { property }]) => property === name) ?? [];
  return {
    kind: 'field',
    name,
    type: { text: type },
    description: entry?.doc ?? description,
    privacy: 'public',
    ...(readonly && { readonly }),
    ...(attribute && { attribute, default: JSON.stringify(entry?.default) }),
  };
}

function methodOf({ name, description, parameters, returns }: Method): ClassMethod {
  return {
    kind: 'method',
    name,
    description,
    privacy: 'public',
    ...(parameters.length > 0 && {
      parameters: parameters.map(({ type, optional, ...rest }) => ({
        ...rest,
        type: { text: type },
        ...(optional && { optional }),
      })),
    }),
    return: { type: { text: returns } },
  };
}
