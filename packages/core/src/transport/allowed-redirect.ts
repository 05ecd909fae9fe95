const PRIVATE =
  /^(?:localhost|.*\.(?:localhost|local|internal)|(?:0|10|127)\.[\d.]+|169\.254\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|\[(?:::1?|f[cd].*|fe[89ab].*|::ffff:.*)\])$/;

/**
 * Whether an answer may come from where a redirect led: never from https to http, never from the public
 * network into a private one, where the address that was asked could not have led by itself.
 */
export function isAllowedRedirect(from: string, to: string): boolean {
  const [asked, answered] = [URL.parse(from), URL.parse(to)];
  if (!asked || !answered) return true;
  if (asked.protocol === 'https:' && answered.protocol !== 'https:') return false;
  return !PRIVATE.test(answered.hostname) || PRIVATE.test(asked.hostname);
}
