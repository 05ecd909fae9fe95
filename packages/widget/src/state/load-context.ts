/** What loading needs from outside. */
export interface LoadContext {
  signal: AbortSignal;
  fetch: typeof fetch | undefined;
  /** Whether answers are kept beyond the visit. */
  remember: boolean;
}
