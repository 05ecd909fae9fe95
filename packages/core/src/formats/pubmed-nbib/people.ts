import { nameOfCommaParts, standsForOthers } from '../../paper/author-name.ts';
import { parseOrcid } from '../../paper/identifiers/orcid.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { medlineName } from '../pubmed/medline-name.ts';
import type { NbibRecord } from './read-records.ts';

interface NbibAuthor {
  name: string;
  orcid?: string | undefined;
  affiliation?: string | undefined;
}

/** Editors and investigators, whose details are none of the authors'. */
const OTHERS = /^(?:FED|ED|FIR|IR)$/;

/**
 * The authors: full names (`FAU`) where there are any, else short ones (`AU`), and groups (`CN`).
 * What belongs to one follows it: identifier (`AUID`) and address (`AD`).
 */
export function authorsOf(record: NbibRecord): NbibAuthor[] {
  const personTag = record.some(({ tag }) => tag === 'FAU') ? 'FAU' : 'AU';
  const authors: NbibAuthor[] = [];
  let current: NbibAuthor | undefined;
  for (const { tag, value } of record) {
    if (tag === personTag || tag === 'CN') {
      current = { name: nameFor(tag, toPlainText(value)) };
      authors.push(current);
    } else if (OTHERS.test(tag)) current = undefined;
    else if (current) addDetail(current, tag, value);
  }
  return authors.filter(({ name }) => name !== '' && !standsForOthers(name));
}

function nameFor(tag: string, name: string): string {
  if (tag === 'CN') return name;
  return tag === 'FAU' ? nameOfCommaParts(name.split(',')) : medlineName(name);
}

function addDetail(author: NbibAuthor, tag: string, value: string): void {
  if (tag === 'AD') author.affiliation ??= toPlainText(value) || undefined;
  if (tag === 'AUID') author.orcid ??= parseOrcid(value.replace(/^ORCID:\s*/i, ''));
}
