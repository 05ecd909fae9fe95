/** Ranking for pages that ask for no topics: histories, points and long lists, and no words of papers. */
export { rankPlain } from './ranking/rank-plain.ts';
