import type { Format } from '../format.ts';
import { detectOpenReview } from './detect.ts';
import { normaliseOpenReviewNote } from './normalise.ts';
import { parseOpenReview } from './parse.ts';

/** Notes of `https://api2.openreview.net` and `https://api.openreview.net`: lists, searches, forums. */
export const openReview: Format<unknown, 'openreview'> = {
  name: 'openreview',
  detect: detectOpenReview,
  parse: parseOpenReview,
  normalise: normaliseOpenReviewNote,
};
