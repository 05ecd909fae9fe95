import { decodeBytes } from '../decode-bytes.ts';

const ENCODING = /^content-transfer-encoding:[ \t]{0,9}(quoted-printable|base64)\b[^\n]*\n/gim;

/**
 * A saved e-mail, or several, with that written out which its parts encode as quoted-printable or
 * base64. Text that says nothing of an encoding comes back as it is. Source: RFC 2045 § 6.7, 6.8.
 */
export function decodeMail(source: string): string {
  const text = source.replaceAll('\r\n', '\n');
  const ends = endsOfParts(text);
  let decoded = '';
  let from = 0;
  for (const { index, 1: encoding } of text.matchAll(ENCODING)) {
    const start = index < from ? -1 : text.indexOf('\n\n', index) + 2;
    if (start < 2) continue;
    ends.lastIndex = start - 1;
    const end = ends.exec(text)?.index ?? text.length;
    const body = text.slice(start, end);
    const isBase64 = encoding?.toLowerCase() === 'base64';
    decoded += text.slice(from, start) + (isBase64 ? ofBase64(body) : ofQuotedPrintable(body));
    from = end;
  }
  return decoded + text.slice(from);
}

/** A part ends before a line that parts it from the next one, or before the next mail of a mailbox. */
function endsOfParts(text: string): RegExp {
  const found = text.slice(0, 100_000).matchAll(/\bboundary="?([^"\s;]{1,70})/gi);
  const boundaries = [...found].slice(0, 20).map(([, one = '']) => `--${escapeRegExp(one)}`);
  return new RegExp(`\\n(?:${[...boundaries, 'From '].join('|')})`, 'g');
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function ofQuotedPrintable(body: string): string {
  return body
    .replace(/=[ \t]{0,9}\n/g, '')
    .replace(/(?:=[\dA-F]{2})+/gi, (run) =>
      decodeBytes(Uint8Array.from(run.slice(1).split('='), (hex) => Number.parseInt(hex, 16))),
    );
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function ofBase64(body: string): string {
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const char of body) {
    const digit = DIGITS.indexOf(char);
    if (digit < 0) continue;
    bits = (bits << 6) | digit;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 0xff);
  }
  return decodeBytes(Uint8Array.from(bytes)).replaceAll('\r\n', '\n');
}
