import { once } from 'node:events';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** How a mail server treats the mails of a recipient. */
export type Treatment =
  | 'take'
  /** Refuses the recipient for good, quoting the address. */
  | 'unknown-user'
  /** Refuses the recipient for now. */
  | 'try-later'
  /** Refuses the whole mail after its last line. */
  | 'spam'
  /** Takes the mail and hangs up before it says so. */
  | 'hang-up-after'
  /** Hangs up in the middle of the mail. */
  | 'hang-up-within';

/** A mail server that does as it is told. */
export interface ScriptedServer {
  url: string;
  taken: { to: string; mail: ParsedMail }[];
  /** What happens to mails for an address; others are taken. */
  treat(address: string, treatment: Treatment): void;
  close(): Promise<void>;
}

/** Starts one on a free port of the loopback interface. */
export async function startScriptedServer(): Promise<ScriptedServer> {
  const treatments = new Map<string, Treatment>();
  const taken: ScriptedServer['taken'] = [];
  const sockets = new Set<{ destroy(): unknown }>();
  const refusal = (code: number, words: string) =>
    Object.assign(new Error(words), { responseCode: code });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const treatment = treatments.get(address);
      if (treatment === 'unknown-user') done(refusal(550, `5.1.1 <${address}>: no such user`));
      else if (treatment === 'try-later') done(refusal(451, '4.7.1 greylisted'));
      else done();
    },
    onData(stream, session, done) {
      const to = session.envelope.rcptTo[0]?.address ?? '';
      const treatment = treatments.get(to);
      if (treatment === 'hang-up-within') {
        stream.resume();
        for (const socket of sockets) socket.destroy();
        return;
      }
      simpleParser(stream).then((mail) => {
        if (treatment === 'spam') return done(refusal(554, '5.7.1 looks like spam'));
        taken.push({ to, mail });
        if (treatment !== 'hang-up-after') return done();
        for (const socket of sockets) socket.destroy();
      }, done);
    },
  });
  server.on('error', () => {});
  server.server.on('connection', (socket: { destroy(): unknown }) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return {
    url: `smtp://127.0.0.1:${address.port}?tls=ignore`,
    taken,
    treat: (one, treatment) => void treatments.set(one, treatment),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
