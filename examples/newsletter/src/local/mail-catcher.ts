import { once } from 'node:events';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail that was caught. */
export interface CaughtMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: ReadonlyMap<string, unknown>;
}

/** A mail server on this machine that keeps what it gets in memory and delivers nothing. */
export interface MailCatcher {
  port: number;
  /** The newest last. */
  readonly mails: readonly CaughtMail[];
  close(): Promise<void>;
}

const MOST_MAILS = 1_000;

/** Starts a mail catcher on a free port of the loopback interface. */
export async function catchMails(): Promise<MailCatcher> {
  const mails: CaughtMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      simpleParser(stream).then(({ subject = '', text = '', html, headers }) => {
        const to = session.envelope.rcptTo[0]?.address ?? '';
        mails.push({ to, subject, text, html: html || '', headers });
        if (mails.length > MOST_MAILS) mails.shift();
        done();
      }, done);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The mail catcher got no port.');
  return {
    port: address.port,
    mails,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
