import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CRASH_STEPS, type CrashReport, type CrashStep, crashRun } from './crash/crash-run.ts';
import { DATABASES } from './databases.ts';

// `pnpm newsletter:crashes` is the same with a thousand subscribers and sixty deaths, on both databases.
const place = DATABASES[0]?.start();
let held: CrashReport;
let resent: CrashReport;

/** The steps that are chosen, none left to chance. */
const CHOSEN_STEPS = CRASH_STEPS.filter((step) => step !== 'any');

/** One connection a worker, so that a death is the death of one mail. */
const run = (whenUnsure: 'hold' | 'resend', steps: readonly CrashStep[]) =>
  crashRun({
    databaseUrl: place?.newDatabase() ?? '',
    subscribers: 40,
    deaths: steps.map((step) => ({ step, at: step === 'planned' ? 30 : 2 })),
    whenUnsure,
    connections: 1,
  });

beforeAll(async () => {
  [held, resent] = await Promise.all([
    run('hold', CHOSEN_STEPS),
    run('resend', ['marked', 'received', 'accepted']),
  ]);
}, 60_000);
afterAll(() => place?.stop());

describe('workers that are killed at every step', () => {
  it('died where they were to die', () => {
    expect(Object.values(held.kills)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
    expect(Object.values(resent.kills)).toEqual([1, 1, 1]);
  });

  it('send nobody two mails, and hold the three that may or may not have gone', () => {
    // `marked`: the server has not got the last line. `received` and `accepted`: it has.
    expect(held).toMatchObject({ received: { 0: 1, 1: 39 }, unsure: { taken: 2, notTaken: 1 } });
    expect(held.lost).toBe(0);
  });

  it('leave nobody without, when they are to send again what may have gone', () => {
    expect(resent).toMatchObject({ received: { 1: 38, 2: 2 }, unsure: { taken: 0, notTaken: 0 } });
  });

  it('send again with the same Message-ID, by which receivers can tell', () => {
    expect(resent.differing).toBe(0);
  });
});
