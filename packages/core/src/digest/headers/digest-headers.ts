import { checkedForm, checkedUrl } from '../check-addresses.ts';
import { checkedMoment, checkedText } from '../check-options.ts';
import type { DigestReaderOptions } from '../digest-options.ts';
import type { DigestFrame } from '../frame.ts';
import { messageId } from './message-id.ts';

const MAIL_ADDRESS = /^[\w.+-]{1,64}@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i;
// Only https may carry the POST of one click; a service on one's own machine is tried out without it.
const ONE_CLICK = /^https:|^http:\/\/(?:localhost|127\.0\.0\.1)[:/]/;

/**
 * The headers of one reader's digest. What a reader's client makes of them: one click unsubscribes
 * (RFC 2369, RFC 8058), filters know the list (RFC 2919), no absence is answered (RFC 3834).
 *
 * @throws DigestError for options that no header can hold
 */
export function digestHeaders(
  frame: DigestFrame,
  options: DigestReaderOptions,
): Record<string, string> {
  const { listId, language, period, homeUrl } = frame;
  const url = checkedUrl('unsubscribeUrl', options.unsubscribeUrl);
  const address = checkedForm(
    'unsubscribeAddress',
    options.unsubscribeAddress,
    MAIL_ADDRESS,
    'leave@example.org',
  );
  const ways = [url, address && `mailto:${address}`].filter(Boolean);
  const key = checkedText('readerKey', options.readerKey, 60);
  const domain = listId ?? (homeUrl && new URL(homeUrl).hostname);
  const sentAt = checkedMoment('sentAt', options.sentAt ?? frame.moment);
  return {
    Date: frame.dateHeader(sentAt),
    ...(key && domain && { 'Message-ID': messageId(period.key, key, domain) }),
    ...(listId && { 'List-Id': `<${listId}>` }),
    ...(ways.length > 0 && { 'List-Unsubscribe': ways.map((way) => `<${way}>`).join(', ') }),
    ...(url && ONE_CLICK.test(url) && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    'Content-Language': language.tag,
    'Auto-Submitted': 'auto-generated',
    Precedence: 'bulk',
  };
}
