import type { Order } from './orders.ts';

/** What each order puts first, for people. Apart from the orders, for a page shows none of it. */
export const orderTitles: Readonly<Record<Order, string>> = {
  trending: 'The most attention to be expected next; without any, the newest',
  new: 'The most recently listed or published first',
  top: 'The most attention in all, whatever the age',
  rising: 'Attention that grows beyond what was to be expected',
  relevance: 'The best answer to the topics, then attention',
};
