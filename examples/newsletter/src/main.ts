// The service: `node src/main.ts` serves and sends; `node src/main.ts help` tells the rest.
import { runCommand } from './cli/run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2), process.env);
