import { type Memory, MOST, NOTHING_MET } from './memory.ts';

/** After so long a silence another visit begins. */
const SILENCE_MS = 30 * 60_000;

/** The reader is here: the visit goes on, or another begins and the last one becomes the past. */
export function arrive(memory: Memory, now: number): Memory {
  const { past, visit } = memory;
  const silence = now - visit.at;
  // A clock that was set back ends no visit.
  if (silence <= SILENCE_MS)
    return silence === 0 ? memory : { ...memory, visit: { ...visit, at: now } };
  return {
    ...memory,
    past: {
      lists: joined(past.lists, visit.lists, MOST.lists),
      known: joined(past.known, visit.known, MOST.known),
      seen: joined(past.seen, visit.seen, MOST.seen),
    },
    visit: { ...NOTHING_MET, at: now, since: visit.at },
  };
}

/** A list is shown, with these papers. */
export function meetList(memory: Memory, name: string, ids: readonly string[]): Memory {
  const { visit } = memory;
  const lists = joined(visit.lists, [name], MOST.lists);
  return { ...memory, visit: { ...visit, lists, known: joined(visit.known, ids, MOST.known) } };
}

/** Papers were on screen: in the next visit they count as seen. */
export function glimpse(memory: Memory, ids: readonly string[]): Memory {
  const { visit } = memory;
  return { ...memory, visit: { ...visit, seen: joined(visit.seen, ids, MOST.seen) } };
}

/** Papers were opened or marked: they count as seen from now on. */
export function markSeen(memory: Memory, ids: readonly string[]): Memory {
  const { past } = memory;
  return { ...memory, past: { ...past, seen: joined(past.seen, ids, MOST.seen) } };
}

function joined(before: readonly string[], after: readonly string[], most: number): string[] {
  const fresh = new Set(after);
  return [...before.filter((one) => !fresh.has(one)), ...fresh].slice(-most);
}
