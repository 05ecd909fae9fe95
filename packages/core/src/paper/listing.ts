import * as v from 'valibot';
import { IssueSchema } from '../errors/issue.ts';
import { PaperSchema } from './paper.ts';

const text = v.pipe(v.string(), v.nonEmpty());

/** Schema of {@link Listing}. */
export const ListingSchema = v.object({
  format: text,
  title: v.exactOptional(text),
  date: v.exactOptional(text),
  curators: v.exactOptional(text),
  badge: v.exactOptional(text),
  callToSubscribe: v.exactOptional(text),
  papers: v.array(PaperSchema),
  issues: v.array(IssueSchema),
  next: v.exactOptional(text),
});

/**
 * Papers and issues read from one source at one moment.
 *
 * - `format`: name of the format that read it; `merged` when several listings became one.
 * - `date`: the day the listing is about. ISO 8601 when the listing gives a full date; else as it
 *   stands there ("Apr 24" names no year, and none is made up).
 * - `curators`: who made the selection ("AK and the research community").
 * - `badge`, `callToSubscribe`: the header texts of a copied Daily Papers page.
 * - `next`: address of the following page, when there is one.
 */
export type Listing = v.InferOutput<typeof ListingSchema>;
