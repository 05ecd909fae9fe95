import type { Context } from 'hono';
import type { Fields } from '../subscriptions/read-fields.ts';

/** The fields of a body, JSON or a form; undefined when it is neither. Of repeated fields the last counts. */
export async function readFields(context: Context): Promise<Fields | undefined> {
  const type = context.req.header('content-type') ?? '';
  try {
    if (!/\bjson\b/i.test(type)) {
      if (!/form-urlencoded|multipart\/form-data/i.test(type)) return undefined;
      return Object.fromEntries(await context.req.formData());
    }
    const value: unknown = await context.req.json();
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : undefined;
  } catch {
    return undefined;
  }
}

/** A field of a body that must be a text. */
export function textField(fields: Fields | undefined, name: string): string | undefined {
  const value = fields?.[name];
  return typeof value === 'string' ? value : undefined;
}
