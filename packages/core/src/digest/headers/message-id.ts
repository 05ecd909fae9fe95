/**
 * The id of one reader's digest of one period: the same when it is sent again, so that a mailbox
 * shows it once. Bytes that an id may not hold are written `=40`, so that different keys stay
 * different. Source: RFC 5322 § 3.6.4 (dot-atom).
 */
export function messageId(period: string, readerKey: string, domain: string): string {
  return `<${period}.${idText(readerKey)}@${domain}>`;
}

function idText(key: string): string {
  const bytes = [...new TextEncoder().encode(key)];
  return bytes
    .map((byte) => {
      const sign = String.fromCharCode(byte);
      const hex = byte.toString(16).toUpperCase().padStart(2, '0');
      return /[A-Za-z0-9_-]/.test(sign) ? sign : `=${hex}`;
    })
    .join('');
}
