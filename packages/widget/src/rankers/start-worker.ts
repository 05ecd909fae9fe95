/** The policies that a page with Trusted Types lets scripts make. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(text: string): string },
  ): { createScriptURL(text: string): string };
}

// A policy can be made once per page.
const policies = new Map<PolicyFactory, ReturnType<PolicyFactory['createPolicy']>>();

/**
 * Starts the worker that ranks, from the file beside this one.
 *
 * @throws where there can be none: no workers at all, a file from another site, a policy of the page
 *   that does not know `trending-papers` among its `trusted-types`.
 */
export function startWorker(): Worker {
  // Under this name, since bundlers know workers by the form of the next line.
  const Worker = trustedWorker();
  return new Worker(new URL('./ranking-worker.ts', import.meta.url), { type: 'module' });
}

/** The constructor of workers; where the page has Trusted Types, one that vouches for the address. */
function trustedWorker(): typeof Worker {
  const factory: PolicyFactory | undefined = Reflect.get(globalThis, 'trustedTypes');
  if (!factory) return globalThis.Worker;
  const policy =
    policies.get(factory) ??
    factory.createPolicy('trending-papers', { createScriptURL: (address) => address });
  policies.set(factory, policy);
  return class extends globalThis.Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(policy.createScriptURL(String(address)), options);
    }
  };
}
