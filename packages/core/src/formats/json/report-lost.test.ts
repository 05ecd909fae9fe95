import { expect, it } from 'vitest';
import type { Issue } from '../../errors/issue.ts';
import { dateField } from './report-lost.ts';
import { titleField } from './title-field.ts';

function reports(run: (context: { report(issue: Omit<Issue, 'where'>): void }) => unknown) {
  const issues: Omit<Issue, 'where'>[] = [];
  return { value: run({ report: (issue) => issues.push(issue) }), issues };
}

it('reads a date, also a year that is a number, without a word', () => {
  for (const [date, text] of [
    ['2026-06-12', '2026-06-12'],
    [2026, '2026'],
    ['2026', '2026'],
  ]) {
    expect(reports((context) => dateField(context, 'd', date))).toEqual({
      value: text,
      issues: [],
    });
  }
});

it('reports a date that is none, but not one that is missing', () => {
  for (const missing of [undefined, null, '']) {
    expect(reports((context) => dateField(context, 'd', missing)).issues).toEqual([]);
  }
  for (const odd of ['soon', '2026-13', 99, {}, []]) {
    const { value, issues } = reports((context) => dateField(context, 'd', odd));
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([
      { code: 'invalid-field', message: expect.stringContaining('"d"') },
    ]);
  }
});

it('cuts what cannot be a title alone, at a word, and reports it', () => {
  expect(reports((context) => titleField(context, 'A title'))).toEqual({
    value: 'A title',
    issues: [],
  });
  const { value, issues } = reports((context) => titleField(context, 'word '.repeat(400).trim()));
  expect(value).toMatch(/^(?:word )+word…$/);
  expect(issues).toMatchObject([{ code: 'overlong-title' }]);
});
