import { join } from 'node:path';
import { writeElementData } from './write-element-data.ts';
import { writeIntegrity } from './write-integrity.ts';

/** What the build adds to the scripts: what editors learn of the element, and the hashes of the scripts. */
const packageFolder = join(import.meta.dirname, '..');
writeElementData(packageFolder);
writeIntegrity(packageFolder);
