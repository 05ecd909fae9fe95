import type { IncomingMessage, ServerResponse } from 'node:http';

const MOST_BYTES = 4_096;

/**
 * What a site's own endpoint has to do at the least: take the JSON, check the address, tell new from
 * known. This one keeps addresses in memory until the demo stops and sends nothing.
 */
export function subscribeEndpoint() {
  const addresses = new Set<string>();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answer = (status: number, message: string) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ message }));
    };
    if (request.method !== 'POST') return answer(405, 'Send the subscription with POST.');
    const email = await readEmail(request);
    if (email === undefined) return answer(422, 'that is no email address.');
    if (addresses.has(email)) return answer(409, 'This address is subscribed already.');
    addresses.add(email);
    answer(202, 'Kept in memory; the demo sends no mail.');
  };
}

async function readEmail(request: IncomingMessage): Promise<string | undefined> {
  let body = '';
  for await (const piece of request) {
    body += String(piece);
    if (body.length > MOST_BYTES) return undefined;
  }
  try {
    const { email } = JSON.parse(body) as { email?: unknown };
    return typeof email === 'string' && /^[^\s@]+@[^\s@]+$/.test(email)
      ? email.toLowerCase()
      : undefined;
  } catch {
    return undefined;
  }
}
