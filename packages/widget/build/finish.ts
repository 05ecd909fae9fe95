import { join } from 'node:path';
import { writeElementData } from './write-element-data.ts';
import { writeIntegrity } from './write-integrity.ts';
import { writeStyleSheet } from './write-style-sheet.ts';

/** What the build adds to the scripts: what editors learn of the element, the hashes of the scripts, a style sheet. */
const packageFolder = join(import.meta.dirname, '..');
writeElementData(packageFolder);
writeIntegrity(packageFolder);
await writeStyleSheet(packageFolder);
