import { isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * Who sent a request, for limits: an IPv4 address, or the /64 network of an IPv6 one, which is what
 * one customer has.
 *
 * @param proxies how many proxies of ours stand before the service: the header `X-Forwarded-For` is
 * believed as far as they wrote it, and not at all when there are none.
 */
export function clientOf(context: Context, proxies: number): string {
  const forwarded =
    context.req
      .header('x-forwarded-for')
      ?.split(',')
      .map((one) => one.trim()) ?? [];
  const named = proxies > 0 ? forwarded.at(-proxies) : undefined;
  return networkOf(named || addressOf(context));
}

function addressOf(context: Context): string {
  try {
    return getConnInfo(context).remote.address ?? 'unknown';
  } catch {
    // A request that came over no socket, as in tests.
    return 'unknown';
  }
}

function networkOf(address: string): string {
  const mapped = address.match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i)?.[1];
  if (mapped) return mapped;
  return isIPv6(address) ? `${wholeGroups(address).slice(0, 4).join(':')}::/64` : address;
}

function wholeGroups(address: string): string[] {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const before = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after].map((group) =>
    group.toLowerCase().replace(/^0+(?=.)/, ''),
  );
}
