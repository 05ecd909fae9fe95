/** Where the command writes text: standard output or standard error. */
export interface TextSink {
  /** Whether a person looks at it. */
  readonly isTerminal: boolean;
  /** Width in columns, when it is known. */
  readonly columns?: number | undefined;
  /** Resolves when more may be written, so that a slow reader slows the writer. */
  write(text: string): Promise<void>;
}

/**
 * All that the command takes from its surroundings. Handed in, so that tests run it in process and
 * nothing below reads the clock, the network or the environment by itself.
 */
export interface Runtime {
  /** The arguments behind the name of the command. */
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths start from. */
  readonly folder: string;
  /** Home of the user; undefined where there is none. */
  readonly home: string | undefined;
  /** As Node names it: `linux`, `darwin`, `win32`, … */
  readonly platform: string;
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  /** Aborted when the user ends the command (Ctrl+C). */
  readonly signal: AbortSignal;
  now(): number;
  /** The fetch to use. Default: the platform's. */
  readonly fetch?: typeof fetch | undefined;
}
