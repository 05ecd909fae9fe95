import type { LinkRelation } from '../../paper/paper.ts';
import { trimEnd } from '../../paper/text/trim-signs.ts';
import { relationOfLabel, relationOfLink } from '../by-hand/link-relation.ts';
import { isRecord } from '../json/is-record.ts';
import { asText } from '../json/loose.ts';
import { type Field, fieldNamed } from './fields.ts';
import type { Values } from './values.ts';

/** One address of a record and what it leads to. */
export interface RecordLink {
  rel: LinkRelation;
  url: string;
}

const RELATIONS = [
  'url',
  'arxiv',
  'doi',
  'openreview',
  'pdf',
  'code',
  'project',
  'data',
  'model',
  'demo',
  'video',
  'discussion',
] as const satisfies readonly Field[];
const MOST_LINKS = 100;

/** Every address that a record names, the paper's own pages first. */
export function linksOf(values: Values): RecordLink[] {
  return RELATIONS.flatMap((field) =>
    (values.get(field) ?? []).flatMap((value) => read(value, field, '')),
  ).slice(0, MOST_LINKS);
}

/** Addresses come alone, in lists, by name (`{"pdf": …}`) or as `{"rel", "href"}`. */
function read(value: unknown, field: (typeof RELATIONS)[number], label: string): RecordLink[] {
  if (typeof value === 'string') return addressesIn(value).map((url) => link(url, field, label));
  if (Array.isArray(value)) {
    return value
      .slice(0, MOST_LINKS)
      .flatMap((one) => (Array.isArray(one) ? [] : read(one, field, label)));
  }
  if (!isRecord(value)) return [];
  const address = value.href ?? value.url ?? value.link;
  if (typeof address === 'string') {
    const said = [value.title, value.rel, value.type, value.name, value.label].map(asText);
    return read(address, field, said.find((text) => relationOfLabel(text)) ?? label);
  }
  return Object.entries(value)
    .slice(0, MOST_LINKS)
    .flatMap(([key, one]) => {
      const known = fieldNamed(key);
      const inner = RELATIONS.find((name) => name === known);
      return typeof one === 'string' ? read(one, inner ?? field, inner ? '' : key) : [];
    });
}

function addressesIn(text: string): string[] {
  return text
    .slice(0, 10_000)
    .split(/(?<=[\s;,])(?=https?:\/\/)/)
    .map((address) => trimEnd(address.trim(), ' \t\r\n;,'))
    .filter((address) => /^https?:\/\//i.test(address));
}

function link(url: string, field: (typeof RELATIONS)[number], label: string): RecordLink {
  const isPage = field === 'url' || field === 'arxiv' || field === 'doi' || field === 'openreview';
  if (!isPage) return { rel: field, url };
  if (label !== '') return { rel: relationOfLink(label, url), url };
  const rel = relationOfLink('', url);
  return { rel: /^(?:other|project)$/.test(rel) ? 'abstract' : rel, url };
}
