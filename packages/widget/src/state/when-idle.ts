/** Does what can wait when the browser has nothing else to do, within a fifth of a second. */
export function whenIdle(work: () => unknown): void {
  // Safari has no idle callbacks.
  const schedule: typeof requestIdleCallback | undefined = globalThis.requestIdleCallback;
  if (schedule) schedule(work, { timeout: 200 });
  else setTimeout(work);
}
