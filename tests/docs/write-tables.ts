import { writeFileSync } from 'node:fs';
import { pages, withTables } from './tables.ts';

/** Writes the generated tables into README and docs: `pnpm docs:tables`. */
for (const page of pages) writeFileSync(page, withTables(page));
