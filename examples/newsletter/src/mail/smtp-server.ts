import type { SmtpServer } from './smtp-lane.ts';

const PATIENCE_MS = 60_000;

/** Reads the address of a mail server: `smtp://user:password@host:587`, `smtps://…`; `?tls=require|ignore`. */
export function smtpServerAt(url: string, name: string): SmtpServer {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url);
  const isSecure = protocol === 'smtps:';
  const tls = searchParams.get('tls');
  const user = decodeURIComponent(username);
  return {
    options: {
      host: hostname,
      port: port === '' ? (isSecure ? 465 : 587) : Number(port),
      secure: isSecure,
      requireTLS: tls === 'require',
      ignoreTLS: tls === 'ignore',
      name,
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
    },
    auth: user === '' ? undefined : { user, pass: decodeURIComponent(password) },
  };
}
