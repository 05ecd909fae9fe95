/**
 * The origin of the web page that runs this, undefined elsewhere. Asked of the global object by name,
 * since the core must run where there is no such thing.
 */
export function pageOrigin(): string | undefined {
  const origin: unknown = Reflect.get(Reflect.get(globalThis, 'location') ?? {}, 'origin');
  return typeof origin === 'string' && /^https?:/.test(origin) ? origin : undefined;
}
