/** What a page that lists Hugging Face or its own file needs first; `fetch` does the rest. */
export { type FirstAnswer, type FirstOptions, fetchFirst } from './sources/fetch-first.ts';
