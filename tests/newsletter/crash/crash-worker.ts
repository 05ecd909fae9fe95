import { once } from 'node:events';
import { readVariables } from '../../../examples/newsletter/src/config/read-variables.ts';
import { createService } from '../../../examples/newsletter/src/service/create-service.ts';
import { thisMachine } from '../../../examples/newsletter/src/service/this-machine.ts';

/**
 * A worker that ends itself, as by `kill -9`, at a step of its n-th mail: no handler runs, nothing is
 * flushed. Without `CRASH_STEP` it works until SIGTERM.
 */
const { CRASH_STEP, CRASH_AT, LEASE_MS, ...environment } = process.env;
let left = Number(CRASH_AT);

const service = await createService(readVariables(environment), {
  ...thisMachine(),
  log: () => {},
  leaseMs: Number(LEASE_MS),
  restMs: 20,
  passed(step) {
    if (step === CRASH_STEP && --left === 0) process.kill(process.pid, 'SIGKILL');
  },
});
service.worker.start();
await once(process, 'SIGTERM');
await service.close();
