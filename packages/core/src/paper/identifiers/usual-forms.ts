// What most sources write, told by one pattern without a look at any other form.
const ARXIV =
  /^(?:arxiv:|https?:\/\/arxiv\.org\/(?:abs|pdf)\/)?(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v([1-9]\d{0,2}))?$/i;
const DOI = /^(?:doi:|https?:\/\/doi\.org\/)?(10\.(?!48550\/)\d{4,9}\/[^\s"<>&%]*[^\s"<>&%.,;])$/i;

/** An arXiv identifier, with the version that was named, if any. */
export interface ArxivId {
  /** Canonical: `2404.01234` or `hep-th/9901001`. */
  id: string;
  /** The `2` of `v2`. */
  version?: number;
}

/** A new-style arXiv identifier, bare, with `arXiv:` or as an address; undefined for any other form. */
export function usualArxivId(text: string): ArxivId | undefined {
  const [, id, version] = ARXIV.exec(text) ?? [];
  if (id === undefined) return undefined;
  return version === undefined ? { id } : { id, version: Number(version) };
}

/** A DOI, bare, with `doi:` or as an address; undefined for any other form, and for those that stand for an arXiv identifier. */
export function usualDoi(text: string): string | undefined {
  return DOI.exec(text)?.[1]?.toLowerCase();
}
