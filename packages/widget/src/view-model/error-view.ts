import { isListingError } from '@trending-papers/core/read';

/** A failure as the template prints it: what happened, and the first problems found on the way. */
export interface ErrorView {
  message: string;
  details: string[];
}

const MOST_DETAILS = 3;

/** Turns whatever was thrown into texts. */
export function toErrorView(error: unknown): ErrorView {
  const message = error instanceof Error ? error.message : String(error);
  const issues = isListingError(error) ? error.issues : [];
  return {
    message,
    details: issues.slice(0, MOST_DETAILS).map((issue) => `${issue.where}: ${issue.message}`),
  };
}
