import { pathToFileURL } from 'node:url';

/**
 * Where real listings lie: the folder in `TRENDING_PAPERS_DATA`, else beside the checkout. Tests
 * that read it are skipped where it is absent; the project holds only fixtures of its own.
 */
export const dataFolder: URL = process.env.TRENDING_PAPERS_DATA
  ? pathToFileURL(`${process.env.TRENDING_PAPERS_DATA}/`)
  : new URL('../../../shared/data/', import.meta.url);
