/** A URN of a name of ours: `urn:trending-papers:arxiv:2606.01001`. Source: RFC 8141 § 2. */
export function urnOf(kind: string, name: string): string {
  const encoded = encodeURIComponent(name).replace(/%(?:3A|2F)/g, decodeURIComponent);
  return `urn:trending-papers:${kind}:${encoded}`;
}

/**
 * Identifiers of items, made of those of papers alone, so that a feed that moves, is sorted anew or
 * brings a new version shows nobody a paper twice. A second record of one paper gets `#2`: formats
 * forbid that two items of one feed share one.
 */
export function itemIds(paperIds: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return paperIds.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    const [kind = '', ...name] = id.split(':');
    const urn = urnOf(kind, name.join(':'));
    return count === 1 ? urn : `${urn}#${count}`;
  });
}
