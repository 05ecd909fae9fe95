import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A mail server that counts what it took. */
export interface CountingServer {
  port: number;
  /** The Message-IDs of the mails that were taken, by recipient: one for each time. */
  taken: ReadonlyMap<string, string[]>;
  close(): Promise<void>;
}

/**
 * Starts a mail server. A mail counts when its last line has come, which is when a real server has
 * it, whether or not the client lives to read the answer.
 *
 * @param received called with the name of the client after a mail was counted and before it is answered
 */
export async function startCountingServer(
  received: (client: string) => void,
): Promise<CountingServer> {
  const taken = new Map<string, string[]>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      buffer(stream).then((bytes) => {
        const id = bytes.toString('latin1').match(/^message-id:\s*(<[^>]+>)/im)?.[1] ?? '';
        for (const { address } of session.envelope.rcptTo) {
          taken.set(address, [...(taken.get(address) ?? []), id]);
        }
        received(session.hostNameAppearsAs || '');
        done();
      }, done);
    },
  });
  // A client that died in the middle is what this is for.
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return {
    port: address.port,
    taken,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
