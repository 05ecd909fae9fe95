import type { Part } from './part.ts';

/** A number of something. */
export const count: Part<number> = (value) =>
  typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY ? value : undefined;

/** A number from 1. */
export const ordinal: Part<number> = (value) =>
  Number.isInteger(value) && (value as number) >= 1 ? (value as number) : undefined;

/** Whether something is so. */
export const truth: Part<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
