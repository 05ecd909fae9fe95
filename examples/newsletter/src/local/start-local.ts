import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { readVariables } from '../config/read-variables.ts';
import { createService, type ServiceOutside } from '../service/create-service.ts';
import { type RunningService, runService } from '../service/run-service.ts';
import { localRoutes } from './local-routes.ts';
import { catchMails, type MailCatcher } from './mail-catcher.ts';

/** The service on this machine, with the mails that it sent. */
export interface LocalService extends RunningService {
  url: string;
  catcher: MailCatcher;
}

/**
 * Starts the service on the sample list, with a database in memory and a mail catcher. Environment
 * variables of the service may say otherwise, except where mails go.
 */
export async function startLocal(
  environment: Readonly<Record<string, string | undefined>>,
  outside: ServiceOutside,
): Promise<LocalService> {
  const host = '127.0.0.1';
  const port = Number(environment.PORT ?? 4180);
  const catcher = await catchMails();
  const variables = readVariables({
    BASE_URL: `http://${host}:${port}`,
    HOME_URL: `http://${host}:${port}/`,
    LINK_KEYS: `local:${randomBytes(32).toString('hex')}`,
    MAIL_FROM: 'papers@example.org',
    DATABASE_URL: 'sqlite::memory:',
    LIST: fileURLToPath(new URL('../../../demo/sample-listing.json', import.meta.url)),
    LIST_WINDOW: 'all',
    TOPICS: 'agents, "world model", robot*',
    ...environment,
    SMTP_URL: `smtp://${host}:${catcher.port}?tls=ignore`,
  });
  const service = await createService(variables, outside);
  service.app.route('/', localRoutes(service, catcher));
  const running = await runService(service, { host, port });
  return {
    port: running.port,
    url: variables.BASE_URL,
    catcher,
    async stop() {
      await running.stop();
      await catcher.close();
    },
  };
}
