import type { SmtpLane } from '../mail/smtp-lane.ts';
import type { DuePlan } from '../store/store.ts';
import { deliver, type SenderOptions } from './sender.ts';

/** What a worker needs from outside. */
export interface WorkerOptions extends SenderOptions {
  plan: DuePlan;
  lanes: readonly SmtpLane[];
  /** How long to rest when there is nothing to do, in milliseconds. */
  restMs: number;
}

const DUE_AT_ONCE = 500;
const CLAIMED_PER_LANE = 4;

/** Enqueues what is due and sends what waits, until it is told to stop. */
export class Worker {
  readonly #options: WorkerOptions;
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;

  /** @param options what it works with */
  constructor(options: WorkerOptions) {
    this.#options = options;
  }

  /** Begins; problems of the database or of the list are logged and tried again after a rest. */
  start(): void {
    this.#running ??= this.#run();
  }

  /** Finishes the mails that are on their way, gives back the others and closes the connections. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    const { outbox, worker, now, lanes } = this.#options;
    await outbox.release(worker, now());
    for (const lane of lanes) lane.close();
  }

  /** Does what there is to do now; returns how many mails and due subscribers there were. */
  async work(): Promise<number> {
    const { outbox, worker, now, plan, lanes, leaseMs, whenUnsure, log } = this.#options;
    const settled = await outbox.settle(now(), whenUnsure);
    if (settled > 0) log('mails-settled', { count: settled, how: whenUnsure });
    const due = await outbox.enqueueDue(now(), DUE_AT_ONCE, plan);
    if (due > 0) log('digests-due', { count: due });
    const limit = lanes.length * CLAIMED_PER_LANE;
    const claimed = await outbox.claim(worker, now(), now() + leaseMs, limit);
    await this.#sendAll(claimed);
    return due + claimed.length;
  }

  async #sendAll(deliveries: readonly Parameters<typeof deliver>[0][]): Promise<void> {
    const waiting = deliveries.values();
    const { lanes, log } = this.#options;
    await Promise.all(
      lanes.map(async (lane) => {
        for (const delivery of waiting) {
          if (this.#stopping.signal.aborted) return;
          await deliver(delivery, lane, this.#options).catch((error: unknown) => {
            // Its lease ends, and it is tried again.
            log('worker-problem', { subscriber: delivery.subscriberId, reason: String(error) });
          });
        }
      }),
    );
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    const { restMs, wait, log } = this.#options;
    while (!signal.aborted) {
      const count = await this.work().catch((error: unknown) => {
        log('worker-problem', { reason: String(error) });
        return 0;
      });
      if (count === 0) await wait(restMs, signal);
    }
  }
}
