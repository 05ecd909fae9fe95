// No listing begins so; the engine's parser takes seconds for ten million brackets.
const BOTTOMLESS = /^(?:\s*(?:\[|\{\s*"[^"]{0,20}"\s*:)){200}/;

/** Whether a text that begins like JSON nests hundreds of levels deep. */
export function isBottomless(text: string): boolean {
  return BOTTOMLESS.test(text);
}
