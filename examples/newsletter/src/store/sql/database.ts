/** What can be a parameter of a statement. */
export type Value = string | number | null;

/** A place where statements run. Parameters are written `$1`, `$2`, … */
export interface Queries {
  /** The rows that a statement gives. */
  all<Row>(statement: string, parameters?: readonly Value[]): Promise<Row[]>;
  /** How many rows a statement changed. */
  run(statement: string, parameters?: readonly Value[]): Promise<number>;
}

/** A database of either kind. */
export interface Database extends Queries {
  /** What makes a selection pass over rows that another worker holds. */
  readonly skipLocked: string;
  /** Runs all or nothing of some statements. Nobody else writes what they read meanwhile. */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  /**
   * Runs a statement and tells how many rows it changed as soon as that is certain, while the
   * change is still being made lasting: for what has to happen at the same moment as something
   * outside. If the process dies before, nothing was changed.
   */
  runAhead(statement: string, parameters: readonly Value[]): Promise<number>;
  /** A transaction that no other process runs at the same time, for the schema. */
  alone(work: (queries: Queries) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}
