import { type Model, standing } from './model.ts';

/** Counts as they are. */
export const raw: Model = {
  name: 'raw',
  title: 'The count as it is, whatever the age',
  standings: (series) => standing(series, (count) => count),
};
