/** What a piece of work comes to, undefined when it fails: a cache that fails must not cost the listing. */
export async function orNothing<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
