/** What tells a server who asks: parameters and headers that appear in no error, cache or listing. */
export interface Identification {
  params?: Readonly<Record<string, string | undefined>>;
  headers?: Readonly<Record<string, string>>;
}

/** An address with what tells who asks. */
export function identified(url: string, { params = {} }: Identification): string {
  const given = Object.entries(params).filter(([, value]) => value);
  if (given.length === 0) return url;
  const address = new URL(url);
  for (const [name, value = ''] of given) address.searchParams.set(name, value);
  return address.href;
}

/** An address as it may be shown: without what tells who asked. */
export function anonymous(url: string, { params = {} }: Identification): string {
  const names = Object.keys(params).filter((name) => params[name]);
  const address = names.length > 0 ? URL.parse(url) : null;
  if (!address) return url;
  for (const name of names) address.searchParams.delete(name);
  return address.href;
}

/** A text as it may be shown: what tells who asked is blotted out, however a server echoes it. */
export function blotted(text: string, { params = {}, headers = {} }: Identification): string {
  const secrets = [...Object.values(params), ...Object.values(headers)].flatMap((value) =>
    value ? [value, value.replace(/^Bearer /, ''), encodeURIComponent(value)] : [],
  );
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, '•••'), text);
}
