import type { Paper } from '../paper/paper.ts';

const NO_OWNERS = new Set([
  'about',
  'features',
  'orgs',
  'search',
  'settings',
  'sponsors',
  'topics',
]);

/** The first repository on GitHub among the code links of a paper, as `owner/name` in lower case. */
export function repositoryOf({ links }: Paper): string | undefined {
  for (const { rel, url } of links) {
    const name = rel === 'code' ? repositoryAt(url) : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}

function repositoryAt(url: string): string | undefined {
  const address = URL.parse(url);
  if (!address || !/^(?:www\.)?github\.com$/.test(address.hostname)) return undefined;
  const [, owner = '', file = ''] = address.pathname.toLowerCase().split('/');
  const name = file.replace(/\.git$/, '');
  const isName = /^[a-z\d][a-z\d-]{0,38}$/.test(owner) && /^[\w.-]{1,100}$/.test(name);
  return isName && !/^\.{1,2}$/.test(name) && !NO_OWNERS.has(owner)
    ? `${owner}/${name}`
    : undefined;
}
