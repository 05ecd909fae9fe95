/** What a page needs first: its own papers read and ranked, small, and at once. */
export { readAtOnce } from './formats/snapshot/read-at-once.ts';
export { ORDERS, type Order } from './ranking/orders.ts';
export { arePlain } from './ranking/plain-options.ts';
export { rankAtOnce } from './ranking/rank-at-once.ts';
export { WINDOWS, type Window } from './ranking/window.ts';
