import type { Issue } from '@trending-papers/core';
import type { FeatureMessages } from '../../locales/messages.ts';

/** A failure as the template prints it: what the reader can do, and what happened, as it was told. */
export interface ErrorView {
  /** In the reader's language; empty for failures that are the page's own to mend. */
  advice: string;
  /** What was thrown, and the first problems found on the way. */
  details: string[];
}

const MOST_DETAILS = 3;

const ADVICE: Readonly<Record<string, keyof FeatureMessages['errors']>> = {
  network: 'blocked',
  timeout: 'timeout',
  status: 'status',
  'too-large': 'tooLarge',
  'unknown-format': 'notAListing',
};

/** Turns whatever was thrown into texts. `isOnline`: whether the browser thinks that it has a network. */
export function toErrorView(
  error: unknown,
  { errors }: FeatureMessages,
  isOnline: boolean,
): ErrorView {
  const { message, name, code, issues } = partsOf(error);
  // Two copies of the core may be on the page: its errors are known by their names.
  const isOurs = name === 'ListingError' || name === 'FetchError';
  const found = isOurs && issues ? issues.slice(0, MOST_DETAILS) : [];
  return {
    advice: isOurs ? adviceOn(code, errors, isOnline) : '',
    details: [message, ...found.map((issue) => `${issue.where}: ${issue.message}`)],
  };
}

function adviceOn(
  code: string | undefined,
  errors: FeatureMessages['errors'],
  isOnline: boolean,
): string {
  const advice = ADVICE[code ?? ''];
  if (!advice) return '';
  return advice === 'blocked' && !isOnline ? errors.offline : errors[advice];
}

function partsOf(error: unknown): {
  message: string;
  name?: string;
  code?: string;
  issues?: readonly Issue[];
} {
  return error instanceof Error ? error : { message: String(error) };
}
