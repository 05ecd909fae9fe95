import { doiAddress } from '../paper/identifiers/doi.ts';
import type { Paper } from '../paper/paper.ts';
import { addressesOf } from './citation/addresses.ts';

/** The address under which readers look at a paper: its page, else its DOI; undefined without any. */
export function pageOf(paper: Paper): string | undefined {
  const { doi } = paper.ids;
  return addressesOf(paper)[0] ?? (doi === undefined ? undefined : doiAddress(doi));
}
