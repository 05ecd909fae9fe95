import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../examples/newsletter/src/config/config-error.ts';
import { readVariables } from '../../examples/newsletter/src/config/read-variables.ts';
import { VariablesSchema } from '../../examples/newsletter/src/config/variables.ts';

const LEAST = {
  BASE_URL: 'https://papers.example.org/',
  LINK_KEYS: 'b:fedcba9876543210fedcba9876543210, a:0123456789abcdef0123456789abcdef',
  SMTP_URL: 'smtp://user:pass@mail.example.org:587',
  MAIL_FROM: 'papers@example.org',
};

const problemsOf = (more: Record<string, string | undefined>) => {
  try {
    readVariables({ ...LEAST, ...more });
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
};

describe('the environment', () => {
  it('needs four variables; all others have a default', () => {
    expect(readVariables(LEAST)).toMatchObject({
      BASE_URL: 'https://papers.example.org',
      LINK_KEYS: [{ name: 'b' }, { name: 'a' }],
      DATABASE_URL: 'sqlite:newsletter.db',
      PORT: 8080,
      ORIGINS: [],
      WHEN_UNSURE: 'hold',
    });
    expect(() => readVariables({})).toThrow(
      /BASE_URL is not set[\s\S]*LINK_KEYS is not set[\s\S]*SMTP_URL is not set[\s\S]*MAIL_FROM is not set/,
    );
  });

  it.each([
    ['PORT', '80a', 'PORT is "80a"; allowed is a port, 0 to 65535.'],
    ['PORT', '65536', 'PORT is'],
    ['DIGEST_HOUR', '24', 'DIGEST_HOUR is "24"; allowed is an hour of the day, 0 to 23.'],
    ['DIGEST_WEEKDAY', '0', 'DIGEST_WEEKDAY is'],
    [
      'TIME_ZONE',
      'Berlin',
      'TIME_ZONE is "Berlin"; allowed is a time zone, such as Europe/Berlin.',
    ],
    ['ORIGINS', 'https://a.example/path', 'ORIGINS is'],
    ['ORIGINS', '*', 'ORIGINS is'],
    ['WHEN_UNSURE', 'maybe', 'WHEN_UNSURE is "maybe"; allowed is one of: hold, resend.'],
    ['BASE_URL', 'papers.example.org', 'BASE_URL is'],
    ['MAIL_FROM', 'papers', 'MAIL_FROM is "papers"; allowed is an email address'],
    ['MAIL_NAME', 'a\nBcc: b', 'MAIL_NAME is'],
    ['DATABASE_URL', 'mysql://user:pass@db', 'DATABASE_URL is a value that is not printed here'],
    ['SMTP_URL', 'mail.example.org', 'SMTP_URL is a value that is not printed here'],
    ['LINK_KEYS', 'a:tooshort', 'LINK_KEYS is a value that is not printed here'],
  ])('that is wrong is told by name, with what is allowed: %s=%s', (name, value, text) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(text);
    if (text.includes('not printed')) expect(problems[0]).not.toContain(value);
  });

  it('may hold empty variables, as files of settings do', () => {
    expect(problemsOf({ PORT: '', ORIGINS: ' ', TIME_ZONE: '' })).toEqual([]);
  });

  it('is told whole in the README, each variable with its default', () => {
    const readme = readFileSync(
      new URL('../../examples/newsletter/README.md', import.meta.url),
      'utf8',
    );
    for (const [name, schema] of Object.entries(VariablesSchema.entries)) {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
      expect(row, name).toBeDefined();
      if ('default' in schema && schema.default) expect(row).toContain(`\`${schema.default}\``);
    }
  });
});
