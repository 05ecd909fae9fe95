import { once } from 'node:events';
import type { Service } from '../service/create-service.ts';
import { runService } from '../service/run-service.ts';

/** A command of the service. */
interface Command {
  usage: string;
  does: string;
  run(service: Service, rest: readonly string[]): Promise<number>;
}

/** Everything that the service can be told to do from a terminal. */
export const commands: Readonly<Record<string, Command>> = {
  serve: {
    usage: '',
    does: 'answers requests and sends mails, until SIGTERM',
    async run(service) {
      const { HOST: host, PORT: port } = service.parts.variables;
      const running = await runService(service, { host, port });
      await askedToStop();
      await running.stop();
      return 0;
    },
  },
  work: {
    usage: '',
    does: 'sends mails only: one more worker, on this or another machine',
    async run(service) {
      service.worker.start();
      await askedToStop();
      await service.close();
      return 0;
    },
  },
  parked: {
    usage: '[--addresses]',
    does: 'lists mails that were given up or may have been sent',
    async run(service, rest) {
      const parked = await service.parts.store.outbox.parked();
      for (const { key, state, kind, attempts, reason, address } of parked) {
        const whose = rest.includes('--addresses') ? `  ${address ?? 'erased'}` : '';
        console.log(`${key}  ${state}  ${kind}  ${attempts} tries${whose}  ${reason}`);
      }
      console.log(`${parked.length} mails.`);
      return done(service);
    },
  },
  retry: {
    usage: '<key> | --all',
    does: 'sends parked mails again',
    async run(service, [key]) {
      if (key === undefined) return wrong(service, 'Give the key of a parked mail, or --all.');
      const { store, now } = service.parts;
      const count = await store.outbox.requeue(now(), ...(key === '--all' ? [] : [key]));
      console.log(`${count} mails will be sent again.`);
      return done(service, count === 0);
    },
  },
  export: {
    usage: '<address>',
    does: 'prints all that is kept about an address, as JSON',
    async run(service, [address = '']) {
      const { subscribers } = service.parts.store;
      const found = await subscribers.findByAddress(address);
      const data = found && (await subscribers.ownData(found.id));
      console.log(data ? JSON.stringify(data, null, 2) : 'Nothing is kept about this address.');
      return done(service, !data);
    },
  },
  erase: {
    usage: '<address>',
    does: 'deletes all that is kept about an address',
    async run(service, [address = '']) {
      const { subscribers } = service.parts.store;
      const found = await subscribers.findByAddress(address);
      if (found) await subscribers.erase(found.id);
      console.log(found ? 'Erased.' : 'Nothing is kept about this address.');
      return done(service, !found);
    },
  },
};

async function done(service: Service, failed = false): Promise<number> {
  await service.close();
  return failed ? 1 : 0;
}

async function askedToStop(): Promise<void> {
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
}

async function wrong(service: Service, message: string): Promise<number> {
  console.error(message);
  await service.close();
  return 2;
}
