// The service on this machine alone: sample list, caught mails, nothing kept. `pnpm newsletter`.
import { once } from 'node:events';
import { startLocal } from './local/start-local.ts';
import { thisMachine } from './service/this-machine.ts';

const local = await startLocal(process.env, thisMachine());
console.log(`The newsletter runs at ${local.url}/ and its caught mails are at ${local.url}/mails`);
await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
await local.stop();
