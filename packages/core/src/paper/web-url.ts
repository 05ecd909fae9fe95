import { isNormalWebUrl } from './normal-web-url.ts';

/**
 * The absolute form of an address when it is http(s), else undefined: `javascript:`, `data:` and
 * friends never get into a paper. White space ends an address, which drops rubbish after it.
 *
 * @param base resolves relative addresses, such as the avatars of Hugging Face.
 */
export function toWebUrl(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (isNormalWebUrl(value)) return value;
  const address = value.trim().split(/\s/, 1)[0];
  if (!address) return undefined;
  const url = URL.parse(address, base);
  return url && /^https?:$/.test(url.protocol) && url.hostname ? url.href : undefined;
}
