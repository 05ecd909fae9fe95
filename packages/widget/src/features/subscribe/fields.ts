import type { SubscribeDetail } from '../../events/panel-events.ts';

/** A field of a subscription: its name, and its value with `{email}` and the like still to be filled in. */
export interface Field {
  name: string;
  value: string;
}

const OURS = 'email={email}&topics={topics}&frequency={frequency}&language={language}';

/**
 * The fields that a page asks for, written as in the query of an address. They come after ours,
 * unless they say where the address goes: then they are all that is sent.
 */
export function fieldsOf(text: string): Field[] {
  const all = text.includes('{email}') ? text : `${OURS}&${text}`;
  return Array.from(new URLSearchParams(all), ([name, value]) => ({ name, value }));
}

/** Whether a fact of the subscription is sent at all: what is not sent need not be asked. */
export function areSent(fields: readonly Field[], fact: keyof SubscribeDetail): boolean {
  return fields.some(({ value }) => value.includes(`{${fact}}`));
}

/** The fields with the facts in their places. */
export function filled(fields: readonly Field[], detail: SubscribeDetail): Field[] {
  const fill = (_: string, fact: keyof SubscribeDetail) => detail[fact];
  return fields.map(({ name, value }) => ({
    name,
    value: value.replace(/\{(email|topics|frequency|language)\}/g, fill),
  }));
}
