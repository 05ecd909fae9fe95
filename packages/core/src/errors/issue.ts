import * as v from 'valibot';

/** Schema of {@link Issue}. */
export const IssueSchema = v.object({
  code: v.string(),
  message: v.string(),
  where: v.string(),
  expected: v.exactOptional(v.string()),
  received: v.exactOptional(v.string()),
  position: v.exactOptional(v.object({ start: v.number(), end: v.number() })),
});

/**
 * A problem as a value: something was wrong, the rest went on.
 *
 * `code` is stable and meant for programs, `message` is a sentence for people, `where` names the
 * place ("entry 4", "topics"), `expected` and `received` say why, and `position` gives the
 * character offsets (start inclusive, end exclusive) when the place is in a text.
 */
export type Issue = v.InferOutput<typeof IssueSchema>;
