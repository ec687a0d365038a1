import { z } from 'zod';

/** A test that failed: where it stands, what it is called, and the beginning of what it said. */
export type Failure = { readonly file: string; readonly name: string; readonly said: string };

/** Lines of a message that are worth repeating. */
const linesSaid = 6;

/** A message without the colours of a terminal, cut to its first lines. */
const beginningOf = (message: string): string =>
  message
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that begins a colour is one
    .replace(/\u001b\[[\d;]*m/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, linesSaid)
    .join('\n');

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

const fromVitest = (report: unknown): Failure[] =>
  vitestReport
    .parse(report)
    .testResults.filter(({ status }) => status === 'failed')
    .flatMap(({ name: file, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      return failed.length === 0
        ? [{ file, name: '(the file itself)', said: beginningOf(message) }]
        : failed.map(({ fullName, failureMessages }) => ({
            file,
            name: fullName,
            said: beginningOf(failureMessages?.join('\n') ?? ''),
          }));
    });

type Suite = z.infer<typeof suiteShape>;
const suiteShape = z.object({
  specs: z.array(
    z.object({
      file: z.string(),
      title: z.string(),
      ok: z.boolean(),
      tests: z.array(
        z.object({
          results: z.array(
            z.object({ error: z.object({ message: z.string().default('') }).optional() }),
          ),
        }),
      ),
    }),
  ),
  get suites() {
    return z.array(suiteShape).optional();
  },
});

const specsOf = ({ specs, suites = [] }: Suite): Suite['specs'] => [
  ...specs,
  ...suites.flatMap(specsOf),
];

const fromPlaywright = (report: unknown): Failure[] =>
  z
    .object({ suites: z.array(suiteShape) })
    .parse(report)
    .suites.flatMap(specsOf)
    .filter(({ ok }) => !ok)
    .map(({ file, title: name, tests }) => ({
      file,
      name,
      said: beginningOf(
        tests.flatMap(({ results }) => results.map(({ error }) => error?.message ?? '')).join('\n'),
      ),
    }));

const readers = { vitest: fromVitest, playwright: fromPlaywright };

/** The tests that failed, by what a runner's JSON report says. A report that cannot be read names none. */
export const nameFailures = (runner: keyof typeof readers, report: string | null): Failure[] => {
  try {
    return report === null ? [] : readers[runner](JSON.parse(report));
  } catch {
    return [];
  }
};

export const failureLines = ({ file, name, said }: Failure): string =>
  `${file}: ${name}${said === '' ? '' : `\n${said.replace(/^/gm, '    ')}`}`;
