import { Readable } from 'node:stream';
import SMTPConnection, {
  type SMTPConnectionAuth,
  type SMTPConnectionOptions,
} from 'nodemailer/lib/smtp-connection';
import type { Message } from './message.ts';

/** What became of a mail. */
export type SendResult =
  /** The server answered 250 after the last line. */
  | { status: 'accepted' }
  /** `beforeLastLine` said no: the server has not got the whole mail and throws it away. */
  | { status: 'withdrawn' }
  /** The server did not take it; it says so itself, or the last line was never sent. */
  | { status: 'refused'; isForGood: boolean; isForRecipient: boolean; reason: string }
  /** The last line was sent, and no answer came. */
  | { status: 'unknown'; reason: string };

/** How the mail server is reached. */
export interface SmtpServer {
  options: SMTPConnectionOptions;
  auth: SMTPConnectionAuth | undefined;
}

/** What nodemailer tells of a failure. */
interface Failure extends Error {
  responseCode?: number | undefined;
  command?: string | undefined;
  response?: string | undefined;
}

/** One connection to the mail server, for one mail after the other; opened when it is needed. */
export class SmtpLane {
  readonly #server: SmtpServer;
  #connection: SMTPConnection | undefined;

  /** @param server where mails are handed over */
  constructor(server: SmtpServer) {
    this.#server = server;
  }

  /**
   * Hands a mail over. All of it but the last line, a dot, is sent first; then `beforeLastLine` is
   * asked, and only if it says yes the dot follows, by which the server takes the mail.
   */
  async send(message: Message, beforeLastLine: () => Promise<boolean>): Promise<SendResult> {
    const progress: Progress = { isPastReturn: false, isWithdrawn: false };
    try {
      const connection = this.#connection ?? (await this.#connect());
      await handOver(connection, message, progress, beforeLastLine);
      return { status: 'accepted' };
    } catch (error) {
      return this.#resultOf(error as Failure, progress);
    }
  }

  /** Says goodbye. */
  close(): void {
    this.#connection?.quit();
    this.#connection = undefined;
  }

  /** Cuts the connection, so that the server gets no end of what was begun. */
  #drop(): void {
    this.#connection?.close();
    this.#connection = undefined;
  }

  #resultOf(failure: Failure, { isPastReturn, isWithdrawn }: Progress): SendResult {
    const { responseCode, command, response } = failure;
    // A refusal of one mail leaves the connection as it was, but it has to be told to begin anew.
    this.#drop();
    if (isWithdrawn) return { status: 'withdrawn' };
    const reason = response ?? failure.message;
    if (isPastReturn && responseCode === undefined) return { status: 'unknown', reason };
    const isRefusal = responseCode !== undefined && responseCode >= 500;
    return {
      status: 'refused',
      // A server that refuses us, by name or password, does not refuse the recipient.
      isForGood: isRefusal && (command === 'RCPT TO' || command === 'DATA'),
      isForRecipient: isRefusal && command === 'RCPT TO',
      reason,
    };
  }

  async #connect(): Promise<SMTPConnection> {
    const connection = new SMTPConnection(this.#server.options);
    const { auth } = this.#server;
    await new Promise<void>((resolve, reject) => {
      connection.once('error', reject);
      connection.connect((error) => (error ? reject(error) : resolve()));
    });
    if (auth) {
      await new Promise<void>((resolve, reject) => {
        connection.login(auth, (error) => (error ? reject(error) : resolve()));
      });
    }
    // An idle connection that the server closes is opened again when it is needed.
    const forget = () => {
      if (this.#connection === connection) this.#connection = undefined;
    };
    connection.once('end', forget);
    connection.on('error', forget);
    this.#connection = connection;
    return connection;
  }
}

interface Progress {
  isPastReturn: boolean;
  isWithdrawn: boolean;
}

function handOver(
  connection: SMTPConnection,
  { from, to, bytes }: Message,
  progress: Progress,
  beforeLastLine: () => Promise<boolean>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const lines = Readable.from(
      (async function* () {
        yield bytes;
        if (await beforeLastLine()) progress.isPastReturn = true;
        else {
          progress.isWithdrawn = true;
          throw new Error('The mail was withdrawn.');
        }
      })(),
      { objectMode: false },
    );
    lines.once('error', reject);
    connection.once('error', reject);
    connection.send({ from, to: [to], size: bytes.length }, lines, (error) => {
      connection.off('error', reject);
      if (error) reject(error);
      else resolve();
    });
  });
}
