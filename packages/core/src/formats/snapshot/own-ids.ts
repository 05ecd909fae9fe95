import { ID_SCHEMES } from '../../paper/known-names.ts';

/** `"arxiv:2404.01234"` tells its identifier; any other `id` is made anew. */
export function idsOf(id: unknown): Record<string, string> {
  const [, scheme = '', rest = ''] = (typeof id === 'string' && /^(\w+):(.+)$/.exec(id)) || [];
  return ID_SCHEMES.some((name) => name === scheme) ? { [scheme]: rest } : {};
}
