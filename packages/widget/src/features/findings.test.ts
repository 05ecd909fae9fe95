import { describe, expect, test, vi } from 'vitest';
import { deferred, quiet } from '../fixtures/answers.ts';
import { Findings } from './findings.ts';

describe('what is found out', () => {
  test('at once is there at once, and is not asked for again', () => {
    const changed = vi.fn();
    const findings = new Findings<string>(changed);
    const find = vi.fn(() => 'found');
    findings.update([1, 'a'], find);
    findings.update([1, 'a'], find);
    expect(findings.value).toBe('found');
    expect(find).toHaveBeenCalledTimes(1);
    expect(changed).not.toHaveBeenCalled();
  });

  test('later leaves the last until then, and is told', async () => {
    const changed = vi.fn();
    const findings = new Findings<string>(changed);
    const later = deferred<string>();
    findings.update([1], () => 'first');
    findings.update([2], () => later.promise);
    expect(findings.value).toBe('first');
    later.resolve('second');
    await quiet();
    expect(findings.value).toBe('second');
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('for an earlier question never takes the place of a later one', async () => {
    const findings = new Findings<string>(() => undefined);
    const [slow, fast] = [deferred<string>(), deferred<string>()];
    let isSlowWanted = () => true;
    findings.update([1], (isWanted) => {
      isSlowWanted = isWanted;
      return slow.promise;
    });
    findings.update([2], () => fast.promise);
    expect(isSlowWanted()).toBe(false);
    fast.resolve('fast');
    await quiet();
    slow.resolve('slow');
    await quiet();
    expect(findings.value).toBe('fast');
  });

  test('not at all, or after it was stopped, leaves the last', async () => {
    const findings = new Findings<string>(() => undefined);
    const later = deferred<string>();
    findings.update([1], () => 'first');
    findings.update([2], () => Promise.reject(new Error('broken')));
    await quiet();
    expect(findings.value).toBe('first');
    findings.update([3], () => later.promise);
    findings.stop();
    later.resolve('late');
    await quiet();
    expect(findings.value).toBe('first');
  });
});
