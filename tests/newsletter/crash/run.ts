import { DATABASES } from '../databases.ts';
import { CRASH_STEPS, crashRun } from './crash-run.ts';

/**
 * The whole crash run: `pnpm newsletter:crashes`. A thousand subscribers, two workers that are killed
 * more than fifty times at chosen steps and at any moment, on both databases and by both policies.
 * Prints what every subscriber got; ends with 1 when a mail was lost without a word, or when
 * somebody got two that a receiver cannot tell to be one.
 */
const SUBSCRIBERS = 1_000;
const KILLS = 60;
/** At the first deaths nothing is planned yet. */
const PLANNED = 4;

const others = CRASH_STEPS.filter((step) => step !== 'planned');
const deaths = Array.from({ length: KILLS }, (_, at) => {
  if (at < PLANNED) return { step: 'planned' as const, at: 1 + at * 120 };
  return { step: others[at % others.length] ?? 'any', at: 1 + ((at * 7) % 15) };
});

for (const { name, isHere, start } of DATABASES) {
  if (!isHere) {
    console.log(`\n${name}`);
    continue;
  }
  const place = start();
  try {
    for (const whenUnsure of ['hold', 'resend'] as const) {
      const report = await crashRun({
        databaseUrl: place.newDatabase(),
        subscribers: SUBSCRIBERS,
        deaths,
        whenUnsure,
        connections: 5,
      });
      const count = Object.values(report.kills).reduce((sum, one) => sum + one, 0);
      console.log(`\n${name}, WHEN_UNSURE=${whenUnsure}: ${count} kills in ${report.seconds} s`);
      console.log(`  kills at each step     ${JSON.stringify(report.kills)}`);
      console.log(`  mails per subscriber   ${JSON.stringify(report.received)}`);
      console.log(`  held as unsure         ${JSON.stringify(report.unsure)}`);
      console.log(`  lost ${report.lost}, several with different Message-IDs ${report.differing}`);
      if (report.lost > 0 || report.differing > 0) process.exitCode = 1;
    }
  } finally {
    place.stop();
  }
}
