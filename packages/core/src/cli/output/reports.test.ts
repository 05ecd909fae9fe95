import { describe, expect, it } from 'vitest';
import type { Issue } from '../../errors/issue.ts';
import { CommandError } from '../command-error.ts';
import { collectReports } from './reports.ts';

/** What is written of some listings. */
async function told(
  { lists = false, quiet = false }: { lists?: boolean; quiet?: boolean },
  ...issues: readonly Issue[][]
): Promise<string> {
  const written: string[] = [];
  const stderr = { isTerminal: false, write: async (text: string) => void written.push(text) };
  const progress = { show: async () => {}, clear: async () => {} };
  const reports = collectReports({ stderr }, { lists, quiet, progress });
  for (const some of issues) reports.add('papers.json', { issues: some, papers: [] });
  reports.fail('gone.json', new CommandError('no-such-file', 'There is no such file.'));
  await reports.print();
  return written.join('');
}

const issue = (code: string, message = 'Something is wrong.'): Issue => ({
  code,
  message,
  where: 'entry 2',
});

describe('the problems of a run', () => {
  it('are counted by kind over all pieces of an input, the most frequent first', async () => {
    expect(await told({}, [issue('odd'), issue('lost')], [issue('lost')])).toBe(
      'gone.json: The input could not be read. There is no such file.\npapers.json: 3 problems beside 0 papers (2 lost, 1 odd). --issues lists them.\n',
    );
  });

  it('are listed with what was expected and received', async () => {
    const one = { ...issue('odd'), expected: 'a date', received: 'noon' };
    expect(await told({ lists: true }, [one])).toContain(
      'papers.json, entry 2: Something is wrong. Expected: a date. Received: noon. [odd]\n',
    );
  });

  it('leave with --quiet only the inputs that could not be read', async () => {
    expect(await told({ quiet: true }, [issue('odd')])).toBe(
      'gone.json: The input could not be read. There is no such file.\n',
    );
  });

  it('say nothing of inputs without a problem', async () => {
    expect(await told({}, [])).toMatch(/^gone\.json.*\n$/);
  });

  it('cannot command the terminal', async () => {
    const text = await told({ lists: true }, [
      issue('odd', 'The title is \u001b[2J\u009b1mgone\u0007.'),
    ]);
    expect(text).not.toMatch(/[\u0007\u001b\u009b]/);
    expect(text).toContain('gone');
  });
});
