/** How the command ends: 0 well, 1 nothing readable, 2 wrong arguments, 130 ended by the user. */
export const EXIT = { ok: 0, nothing: 1, usage: 2, interrupted: 130 } as const;

/** One of the values of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
