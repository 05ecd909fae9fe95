import { queryAddress } from './query-address.ts';

/** Where the API of Hugging Face answers. */
export const API = 'https://huggingface.co/api';

/** Papers in one answer. */
export const MOST_PAPERS = 100;

/** Which parameter a date goes to, by its form. Week and month work since September 2025. */
const DATES = [
  ['date', /^\d{4}-\d{2}-\d{2}$/],
  ['week', /^\d{4}-W\d{2}$/],
  ['month', /^\d{4}-\d{2}$/],
] as const;

/** The parameter that asks for a date; undefined for what is no day, week or month. */
export function dateParameter(date: string | undefined): Record<string, string> | undefined {
  if (!date) return {};
  const known = DATES.find(([, form]) => form.test(date));
  return known && { [known[0]]: date };
}

/** The address of the list of a date, as many papers as there can be. */
export function dailyPapersAddress(date: string | undefined): string | undefined {
  const parameter = dateParameter(date);
  return parameter && queryAddress(`${API}/daily_papers`, { ...parameter, limit: MOST_PAPERS });
}
