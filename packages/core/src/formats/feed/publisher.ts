/** Who published a feed: the host of the first of its addresses, else what kind of feed it is. */
export function publisherOf(addresses: readonly (string | undefined)[], kind: string): string {
  for (const address of addresses) {
    const host = address === undefined ? undefined : URL.parse(address)?.hostname;
    if (host) return host.replace(/^www\./, '');
  }
  return kind;
}
