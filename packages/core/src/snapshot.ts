/** Rankings on disk or in a page, apart from the rest. */
export { readSnapshot } from './snapshot/read-snapshot.ts';
export { type Snapshot, toSnapshot } from './snapshot/to-snapshot.ts';
