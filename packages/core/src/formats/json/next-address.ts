/**
 * The address of the following page: that of this one with other parameters. Undefined when the
 * address of this one is not known.
 */
export function nextAddress(
  url: string | undefined,
  parameters: Readonly<Record<string, string | number>>,
): string | undefined {
  const address = url === undefined ? null : URL.parse(url);
  if (!address) return undefined;
  for (const [name, value] of Object.entries(parameters)) {
    address.searchParams.set(name, String(value));
  }
  return address.href;
}
