import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { jsonLines } from '../log/log.ts';
import type { ServiceOutside } from './create-service.ts';

/** The clock, chance and the log of this machine. */
export function thisMachine(): ServiceOutside {
  const now = () => Date.now();
  return {
    now,
    random: Math.random,
    newId: () => randomBytes(12).toString('hex'),
    log: jsonLines((line) => void process.stdout.write(line), now),
    wait: (milliseconds, signal) =>
      pause(milliseconds, undefined, signal && { signal }).catch(() => undefined),
  };
}
