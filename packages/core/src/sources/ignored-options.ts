import type { Issue } from '../errors/issue.ts';
import type { Source, SourceOption, SourceQuery } from './source.ts';

/** In the order in which they are told. */
const OPTIONS: readonly SourceOption[] = [
  'query',
  'topics',
  'like',
  'date',
  'sort',
  'page',
  'limit',
];

/**
 * The options of a request that have no effect on what comes: nobody should take a list for the answer
 * to what was never asked. An address is fetched as it stands.
 */
export function ignoredOptions(query: SourceQuery, source: Source | undefined): Issue[] {
  const taken = source?.takes ?? [];
  const passedOver = source?.passesOver?.(query) ?? [];
  const isOther = query.sort && !source?.sorts?.includes(query.sort);
  const hasEffect = (option: SourceOption) =>
    taken.includes(option) && !passedOver.includes(option) && !(option === 'sort' && isOther);
  return OPTIONS.filter((option) => isAsked(query, option) && !hasEffect(option)).map((option) => ({
    code: 'ignored-option',
    message: source
      ? `${source.title} was not asked for this: the option ${option} has no effect here.`
      : `An address is fetched as it stands: the option ${option} has no effect.`,
    where: option,
    received: String(query[option]),
    ...(source && { expected: expectedOf(option, source) }),
  }));
}

function expectedOf(option: SourceOption, { takes, sorts = [] }: Source): string {
  const known = option === 'sort' && takes.includes('sort') ? sorts : takes;
  return `one of: ${known.join(', ')}`;
}

function isAsked(query: SourceQuery, option: SourceOption): boolean {
  const value = query[option];
  return option === 'page' ? (query.page ?? 1) > 1 : value !== undefined && value !== '';
}
