import { describe, expect, it } from 'vitest';
import { runCommand } from '../fixtures/cli-runtime.ts';
import { commandNames, commandRegistry } from './commands/registry.ts';

const papers = JSON.stringify([{ title: 'Robots That Fold Shirts', ids: { arxiv: '2606.01001' } }]);
const withLoss = JSON.stringify([
  { title: 'Robots That Fold Shirts', ids: { arxiv: '2606.01001' } },
  { ids: {} },
]);

describe('a call that is wrong', () => {
  it.each([
    [['lst'], 'There is no such command: list, rank, search', 'Did you mean list?'],
    [['-x'], 'A command comes first', '--help'],
    [['list'], 'There is nothing to read.', 'help list'],
    [['list', '-', '--jsn'], 'There is no option --jsn here.', 'Did you mean --json?'],
    [['list', '-', '--json', '--table'], 'Of --json and --table only one can be.', 'help list'],
    [['list', '-', '-'], 'Standard input (-) can be read only once.', 'help list'],
    [['list', '-', '--format', 'bibtx'], 'There is no such format.', 'Did you mean bibtex?'],
    [['list', '-', '--observed-at', 'noon'], 'needs a date or a moment', '2026-06-12'],
    [['rank', '-', '--by', 'trendng'], 'needs one of: trending', 'Did you mean trending?'],
    [['rank', '-', '--now', 'soon'], '--now needs a date', 'help rank'],
    [['rank', '-', '--limit', 'ten'], 'a whole number', 'help rank'],
    [['snapshot', '-', '--least-share', '2'], 'a number from 0 to 1', 'help snapshot'],
    [['convert', '-', '--to', 'jsnl'], 'needs one of: json, jsonl', 'Did you mean jsonl?'],
    [['help', 'lits'], 'There is no such command', 'Did you mean list?'],
  ])(
    '%j says what was expected, what is near, where to look, and ends with 2',
    async (given, problem, way) => {
      const { code, stdout, stderr } = await runCommand(given, { stdin: papers });
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain(problem);
      expect(stderr).toContain(way);
      expect(stderr).toMatch(/^trending-papers: .*\nSee: trending-papers (?:--help|help \w+)\n$/);
    },
  );

  it('leads to help that exists', async () => {
    expect((await runCommand(['lst'])).stderr).toContain('\nSee: trending-papers --help\n');
    expect((await runCommand(['list'])).stderr).toContain('\nSee: trending-papers help list\n');
  });

  it('shows the commands when there is none, without output for whoever reads it', async () => {
    const { code, stdout, stderr } = await runCommand([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: trending-papers <command>');
  });
});

describe('help', () => {
  it.each([['--help'], ['-h'], ['help']])('%s names every command', async (...given) => {
    const { code, stdout } = await runCommand(given);
    expect(code).toBe(0);
    for (const name of commandNames) expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
  });

  it.each(commandNames)(
    'of %s is the same by either way and names every option of it',
    async (name) => {
      const { code, stdout } = await runCommand([name, '--help']);
      expect(code).toBe(0);
      expect((await runCommand(['help', name])).stdout).toBe(stdout);
      for (const option of [...Object.keys(commandRegistry[name].options), 'json', 'help'])
        expect(stdout).toMatch(new RegExp(`^  (?:-\\w,|   ) --${option}(?: |$)`, 'm'));
      for (const example of commandRegistry[name].examples) expect(stdout).toContain(example);
    },
  );

  it.each(commandNames)('of %s fits a narrow terminal', async (name) => {
    const { stdout } = await runCommand([name, '--help'], { terminal: 60 });
    const table = stdout.slice(0, stdout.indexOf('Examples:')).split('\n');
    const isProse = (line: string) => !/^ {2}-|^ {6}--|^Usage/.test(line);
    expect(table.filter((line) => line.length > 60 && isProse(line))).toEqual([]);
  });

  it('tells the version', async () => {
    for (const flag of ['--version', '-V'])
      expect(await runCommand([flag])).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      });
  });
});

describe('the form of the result', () => {
  it('is a table in a terminal and JSON elsewhere, unless it is asked for', async () => {
    const isJson = async (given: string[], terminal?: number) => {
      const { stdout } = await runCommand(['list', '-', ...given], {
        stdin: papers,
        ...(terminal && { terminal }),
      });
      return stdout.startsWith('{');
    };
    expect(await isJson([])).toBe(true);
    expect(await isJson([], 80)).toBe(false);
    expect(await isJson(['--json'], 80)).toBe(true);
    expect(await isJson(['--table'])).toBe(false);
  });

  it('has styles in a terminal alone, and none with NO_COLOR or in a dumb one', async () => {
    const styled = async (environment: Record<string, string>, terminal?: number) => {
      const { stdout } = await runCommand(['list', '-', '--table'], {
        stdin: papers,
        environment,
        ...(terminal && { terminal }),
      });
      return stdout.includes('\u001b[');
    };
    expect(await styled({}, 80)).toBe(true);
    expect(await styled({})).toBe(false);
    expect(await styled({ NO_COLOR: '1' }, 80)).toBe(false);
    expect(await styled({ NO_COLOR: '' }, 80)).toBe(true);
    expect(await styled({ TERM: 'dumb' }, 80)).toBe(false);
  });
});

describe('what was lost on the way', () => {
  it('is counted on standard error and leaves the exit code 0', async () => {
    const { code, stdout, stderr } = await runCommand(['list', '-'], { stdin: withLoss });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).papers).toHaveLength(1);
    expect(stderr).toBe(
      'standard input: 1 problem beside 1 paper (1 missing-title). --issues lists them.\n',
    );
  });

  it('is listed one by one with --issues', async () => {
    const { stderr } = await runCommand(['list', '-', '--issues'], { stdin: withLoss });
    expect(stderr).toMatch(
      /^standard input, entry 2: The entry was left out\. .*\[missing-title\]\n$/,
    );
  });

  it('is passed over with --quiet', async () => {
    expect(await runCommand(['list', '-', '--quiet'], { stdin: withLoss })).toMatchObject({
      code: 0,
      stderr: '',
    });
  });

  it('ends with 1 under --strict, after the result; without a loss with 0', async () => {
    const { code, stdout } = await runCommand(['list', '-', '--strict'], { stdin: withLoss });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).papers).toHaveLength(1);
    expect(await runCommand(['list', '-', '--strict'], { stdin: papers })).toMatchObject({
      code: 0,
    });
  });

  it('never sends what a file says to the terminal as commands', async () => {
    const stdin = JSON.stringify([{ title: 'A' }, { ids: '\u001b]0;gone\u0007' }]);
    const { stderr } = await runCommand(['list', '-', '--issues'], { stdin });
    expect(stderr).not.toMatch(/[\u001b\u0007]/);
  });
});

describe('what cannot be read', () => {
  it('ends with 1, a sentence, and no stack', async () => {
    const { code, stdout, stderr } = await runCommand(['list', '-'], { stdin: '%PDF-1.7' });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^trending-papers: .+Received: %PDF-1\.7/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('shows the stack only with --verbose or DEBUG', async () => {
    const verbose = await runCommand(['list', '-', '--verbose'], { stdin: '%PDF-1.7' });
    const debug = await runCommand(['list', '-'], {
      stdin: '%PDF-1.7',
      environment: { DEBUG: '1' },
    });
    for (const { stderr } of [verbose, debug]) expect(stderr).toMatch(/\n\s+at /);
  });

  it('shows the first problems of a list of which no entry is readable', async () => {
    const stdin = JSON.stringify(Array.from({ length: 5 }, () => ({ title: '', ids: {} })));
    const { code, stderr } = await runCommand(['list', '-', '--format', 'snapshot'], { stdin });
    expect(code).toBe(1);
    expect(stderr).toContain('None of the 5 entries could be read');
    expect(stderr.split('\n').filter((line) => /^ {2}entry \d: /.test(line))).toHaveLength(3);
    expect(stderr).toContain('\n  and 2 more\n');
  });

  it('is called a bug when nobody foresaw it', async () => {
    const stdout = {
      isTerminal: false,
      write: () => Promise.reject(new TypeError('x is not a function')),
    };
    const { code, stderr } = await runCommand(['formats'], { stdout });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^trending-papers: This is a bug .*x is not a function.*--verbose/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('Ctrl+C', () => {
  it('ends with 130 while a server does not answer', async () => {
    const controller = new AbortController();
    const never: typeof fetch = (_, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        controller.abort();
      });
    const { code, stderr } = await runCommand(['list', 'https://slow.example/'], {
      fetch: never,
      signal: controller.signal,
    });
    expect(code).toBe(130);
    expect(stderr).toContain('given up');
  });

  it('ends with 130 between two inputs and in the middle of one', async () => {
    const signal = AbortSignal.abort();
    expect(await runCommand(['list', '-'], { stdin: papers, signal })).toMatchObject({
      code: 130,
      stdout: '',
    });
  });
});

describe('progress', () => {
  it('is shown where standard error is a terminal, and taken away at the end', async () => {
    const { stderr } = await runCommand(['list', '-'], { stdin: papers, shows: true });
    expect(stderr).toContain('Reading standard input (1 of 1)');
    expect(stderr.endsWith('\r\u001b[2K')).toBe(true);
  });

  it('is not written to a log', async () => {
    expect((await runCommand(['list', '-'], { stdin: papers })).stderr).toBe('');
  });
});
