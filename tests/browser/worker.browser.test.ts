import { expect, onTestFinished, test } from 'vitest';
import { paper } from './fixtures.ts';
import { all, mount, settled, titles } from './mount.ts';

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

test('the words of a long list are read before the first topic is asked for', async () => {
  const workers = watchWorkers();
  await mount('<trending-papers></trending-papers>', { papers: many() });
  await expect.poll(() => workers.started).toBe(1);
});

test('a long list that makes room for another goes as a whole, not paper by paper', async () => {
  const papers = many().slice(0, 1000);
  const panel = await mount('<trending-papers limit="1000"></trending-papers>', { papers });
  await expect.poll(() => titles(panel).length, { timeout: 10_000 }).toBe(1000);
  const [list] = all(panel, '[part=list]');
  panel.topics = 'robots';
  await settled(panel);
  expect(titles(panel)).toEqual(['Robots 0', 'Robots 500']);
  expect(list?.isConnected).toBe(false);
  expect(list?.children).toHaveLength(1000);
});

test('a short list keeps the papers that stay', async () => {
  const papers = many().slice(495, 505);
  const panel = await mount('<trending-papers></trending-papers>', { papers });
  const robots = all(panel, '[part=paper]').find((one) => one.textContent.includes('Robots'));
  panel.topics = 'robots';
  await settled(panel);
  expect(all(panel, '[part=paper]')).toEqual([robots]);
});
