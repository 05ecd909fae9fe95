import { ConfigError } from '../config/config-error.ts';
import { readVariables } from '../config/read-variables.ts';
import { createService, type Service } from '../service/create-service.ts';
import { thisMachine } from '../service/this-machine.ts';
import { commands } from './commands.ts';

/**
 * Runs a command of the service and gives its exit code: 0 done, 1 not done, 2 a mistake in the
 * command or in the environment.
 */
export async function runCommand(
  [name = 'serve', ...rest]: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const isHelp = ['help', '--help', '-h'].includes(name);
    const lines = Object.entries(commands).map(
      ([one, { usage, does }]) => `  ${`${one} ${usage}`.padEnd(28)}${does}`,
    );
    console.log(`Usage: node src/main.ts [command]\n\n${lines.join('\n')}`);
    return isHelp ? 0 : 2;
  }
  let service: Service;
  try {
    service = await createService(readVariables(environment), thisMachine());
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    return 2;
  }
  return command.run(service, rest);
}
