/**
 * Does what can wait when the browser has nothing else to do, within a fifth of a second; it is told how
 * long that lasts, where the browser knows.
 */
export function whenIdle(work: (deadline?: IdleDeadline) => void): void {
  // Safari has no idle callbacks.
  const schedule: typeof requestIdleCallback | undefined = globalThis.requestIdleCallback;
  if (schedule) schedule(work, { timeout: 200 });
  else setTimeout(work);
}
