/** Work that is done once, when nobody has asked for it for a while. */
export interface Debounced {
  /** Asks for it, anew. */
  ask(): void;
  /** Takes the question back. */
  cancel(): void;
}

/** Makes work wait until `waitMs` milliseconds have passed since it was last asked for. */
export function debounced(work: () => void, waitMs: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => clearTimeout(timer);
  return {
    cancel,
    ask() {
      cancel();
      timer = setTimeout(work, waitMs);
    },
  };
}
