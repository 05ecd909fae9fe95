import { expect, onTestFinished, test } from 'vitest';
import { paper } from './fixtures.ts';
import { mount, settled, titles } from './mount.ts';

/** Long enough for a worker. */
const many = () =>
  Array.from({ length: 2000 }, (_, index) =>
    paper({ title: index % 500 === 0 ? `Robots ${index}` : `Proofs ${index}` }),
  );

/** Counts the workers that are started, and those that are ended. */
function watchWorkers() {
  const { Worker: RealWorker } = globalThis;
  const count = { started: 0, ended: 0 };
  globalThis.Worker = class extends RealWorker {
    constructor(...args: ConstructorParameters<typeof RealWorker>) {
      super(...args);
      count.started += 1;
    }
    override terminate() {
      count.ended += 1;
      super.terminate();
    }
  };
  onTestFinished(() => {
    globalThis.Worker = RealWorker;
  });
  return count;
}

test('a long list is ranked by its topics in a worker, which ends with the panel', async () => {
  const workers = watchWorkers();
  const panel = await mount('<trending-papers></trending-papers>', { papers: many() });
  expect(titles(panel)).toHaveLength(10);
  panel.topics = 'robots';
  await settled(panel);
  expect(titles(panel).sort()).toEqual(['Robots 0', 'Robots 1000', 'Robots 1500', 'Robots 500']);
  expect(workers.started).toBe(1);
  panel.remove();
  expect(workers.ended).toBe(1);
});

test('a panel that comes back ranks on', async () => {
  const panel = await mount('<trending-papers topics="robots"></trending-papers>', {
    papers: many(),
  });
  const parent = panel.parentElement;
  panel.remove();
  panel.topics = 'proofs';
  parent?.append(panel);
  await settled(panel);
  expect(titles(panel)).toHaveLength(10);
  expect(titles(panel).every((title) => title.startsWith('Proofs'))).toBe(true);
});

test('a short list needs no worker', async () => {
  const workers = watchWorkers();
  await mount('<trending-papers topics="robots"></trending-papers>', {
    papers: many().slice(0, 50),
  });
  expect(workers.started).toBe(0);
});
