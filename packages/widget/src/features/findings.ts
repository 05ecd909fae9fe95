/** What is found out about a list: anew when what it depends on has changed, and the last until then. */
export class Findings<Value> {
  /** Undefined until something was found. */
  value: Value | undefined;
  readonly #changed: () => void;
  #inputs: readonly unknown[] = [];

  /** @param changed called when something was found later. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /**
   * Finds out, unless it depends on the same as before. What cannot be found out, or no longer matters,
   * leaves the last as it is.
   */
  update(
    inputs: readonly unknown[],
    find: (isWanted: () => boolean) => Value | Promise<Value | undefined>,
  ): void {
    const isSame =
      inputs.length === this.#inputs.length && inputs.every((one, at) => one === this.#inputs[at]);
    if (isSame) return;
    this.#inputs = inputs;
    const isWanted = () => this.#inputs === inputs;
    const found = find(isWanted);
    if (found instanceof Promise) void this.#wait(found, isWanted);
    else this.value = found;
  }

  /** What is being found out is no longer wanted. */
  stop(): void {
    this.#inputs = [];
  }

  async #wait(finding: Promise<Value | undefined>, isWanted: () => boolean): Promise<void> {
    const found = await finding.catch(() => undefined);
    if (found === undefined || !isWanted()) return;
    this.value = found;
    this.#changed();
  }
}
