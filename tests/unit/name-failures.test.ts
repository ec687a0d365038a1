import { describe, expect, it } from 'vitest';
import { failureLines, nameFailures } from '../../scripts/name-failures.ts';

const passed = { status: 'passed', fullName: 'a good test', failureMessages: [] };

describe('nameFailures', () => {
  it('names the tests that failed in Vitest, and what they said', () => {
    const report = JSON.stringify({
      testResults: [
        { name: 'good.test.ts', status: 'passed', assertionResults: [passed] },
        {
          name: 'bad.test.ts',
          status: 'failed',
          assertionResults: [
            passed,
            {
              status: 'failed',
              fullName: 'dates agree',
              failureMessages: ['Error: \u001b[31mseven\u001b[39m\n\nis not eight'],
            },
          ],
        },
      ],
    });
    expect(nameFailures('vitest', report)).toEqual([
      { file: 'bad.test.ts', name: 'dates agree', said: 'Error: seven\nis not eight' },
    ]);
  });

  it('names a file that broke before its tests', () => {
    const report = JSON.stringify({
      testResults: [
        {
          name: 'broken.test.ts',
          status: 'failed',
          message: 'no such module',
          assertionResults: [],
        },
      ],
    });
    expect(nameFailures('vitest', report)).toEqual([
      { file: 'broken.test.ts', name: '(the file itself)', said: 'no such module' },
    ]);
  });

  it('names the tests that failed in Playwright, in groups too', () => {
    const spec = (title: string, ok: boolean, message?: string) => ({
      file: 'key.spec.ts',
      title,
      ok,
      tests: [{ results: [message === undefined ? {} : { error: { message } }] }],
    });
    const report = JSON.stringify({
      suites: [
        {
          specs: [spec('opens', true)],
          suites: [{ specs: [spec('closes', false, 'Error: still open')] }],
        },
      ],
    });
    expect(nameFailures('playwright', report)).toEqual([
      { file: 'key.spec.ts', name: 'closes', said: 'Error: still open' },
    ]);
  });

  it('cuts long messages', () => {
    const report = JSON.stringify({
      testResults: [
        { name: 'a', status: 'failed', message: 'line\n'.repeat(50), assertionResults: [] },
      ],
    });
    expect(nameFailures('vitest', report)[0]?.said.split('\n')).toHaveLength(6);
  });

  it.each([
    ['none', null],
    ['half of one', '{"testResults":['],
    ['another', '{}'],
  ])('names nothing where the report is missing or not one: %s', (_, report) => {
    expect(nameFailures('vitest', report)).toEqual([]);
    expect(nameFailures('playwright', report)).toEqual([]);
  });
});

it('sets what a test said below its name', () => {
  expect(failureLines({ file: 'a.test.ts', name: 'b', said: 'c\nd' })).toBe(
    'a.test.ts: b\n    c\n    d',
  );
  expect(failureLines({ file: 'a.test.ts', name: 'b', said: '' })).toBe('a.test.ts: b');
});
