import { createRequire } from 'node:module';

/** The version of this package, as its manifest says. */
export function packageVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)('@trending-papers/core/package.json');
  return String(Reflect.get(Object(manifest), 'version'));
}
