/**
 * Work that can be left and taken up again: each `next()` does some milliseconds of it, the last one
 * returns what came of it. Whoever has other things to do in between drives it; whoever wants no more of
 * it stops.
 */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all of the work. */
export function allAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
