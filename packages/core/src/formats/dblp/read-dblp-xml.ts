import { ListingError } from '../../errors/listing-error.ts';
import type { ListingDocument } from '../document.ts';
import type { JsonEntries } from '../json/read-json-entries.ts';
import { readXml } from '../xml/read-xml.ts';
import { truncationIssues } from '../xml/truncation.ts';
import type { XmlElement } from '../xml/xml-element.ts';

const RECORDS = [
  'article',
  'inproceedings',
  'proceedings',
  'book',
  'incollection',
  'phdthesis',
  'mastersthesis',
  'data',
];

type Wire = Record<string, unknown>;

/**
 * The XML of a search or of records in the shape of the JSON: attributes with an @, elements of the
 * same name as an array. The element in which the text broke off is left out.
 *
 * @throws ListingError `malformed` when there is no element.
 */
export function readDblpXml(document: ListingDocument): JsonEntries {
  const xml = readXml(document.text);
  if (!xml) {
    throw new ListingError('malformed', 'There is no XML element in this text.', {
      ...(document.url !== undefined && { url: document.url }),
    });
  }
  const broken = new Set(xml.truncated);
  const { root } = xml;
  const value = root.name === 'result' ? searchOf(root, broken) : recordsOf(root, broken);
  return { value, issues: truncationIssues(xml, ['hit', ...RECORDS]) };
}

function searchOf(root: XmlElement, broken: ReadonlySet<XmlElement>): Wire {
  const status = root.children.find(({ name }) => name === 'status');
  const hits = root.children.find(({ name }) => name === 'hits');
  const whole = (hits?.children ?? []).filter((hit) => hit.name === 'hit' && !broken.has(hit));
  const hit = whole.map(({ children }) => {
    const info = children.find(({ name }) => name === 'info');
    return info ? { info: infoOf(info) } : {};
  });
  return {
    result: {
      status: status && { ...attributesOf(status), text: textOf(status) },
      hits: { ...(hits && attributesOf(hits)), hit },
    },
  };
}

/** Records stand in `<dblp>`; in the page of a person each in an `<r>` of its own. */
function recordsOf(root: XmlElement, broken: ReadonlySet<XmlElement>): Wire {
  const records = [root, ...root.children.filter(({ name }) => name === 'r')]
    .flatMap(({ children }) => children)
    .filter((record) => RECORDS.includes(record.name) && !broken.has(record));
  return { hit: records.map((record) => ({ info: recordInfo(record) })) };
}

/** A record has its key and its kind as attributes, and its authors without a list around them. */
function recordInfo(record: XmlElement): Wire {
  const info = infoOf(record);
  const { key, publtype } = record.attributes;
  const doi = [info.ee].flat().find((ee) => /^https?:\/\/(?:dx\.)?doi\.org\//.test(String(ee)));
  return {
    ...info,
    key,
    doi,
    // A web page of the record, relative to the site; it is made of the key.
    url: undefined,
    type: publtype,
    authors: { author: info.author ?? info.editor },
    venue: info.journal ?? info.booktitle ?? info.school ?? info.publisher,
  };
}

function infoOf(element: XmlElement): Wire {
  const info = new Map<string, unknown[]>();
  for (const child of element.children) {
    const values = info.get(child.name);
    if (values) values.push(fieldOf(child));
    else info.set(child.name, [fieldOf(child)]);
  }
  const entries = [...info].map(([name, values]) => [name, values.length > 1 ? values : values[0]]);
  return Object.fromEntries(entries);
}

function fieldOf(element: XmlElement): unknown {
  if (element.name === 'authors') return { author: element.children.map(personOf) };
  return /^(?:author|editor)$/.test(element.name) ? personOf(element) : textOf(element);
}

function personOf(element: XmlElement): Wire {
  return { ...attributesOf(element), text: textOf(element) };
}

/** The text of an element and of all inside it, in order: titles have markup. Without recursion. */
function textOf(element: XmlElement): string {
  const pieces: string[] = [];
  const open: (string | XmlElement)[] = [element];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (typeof part === 'string') pieces.push(part);
    else for (const inner of part.content.toReversed()) open.push(inner);
  }
  return pieces.join('');
}

function attributesOf(element: XmlElement): Wire {
  const attributes = Object.entries(element.attributes);
  return Object.fromEntries(attributes.map(([name, value]) => [`@${name}`, value]));
}
