import type { Coverage } from './coverage.ts';
import { minutesToRead } from './reading-time.ts';

type Row = readonly (string | number)[];

/** Sets rows in columns: the first to the left, the others to the right. */
const setTable = (rows: readonly Row[]): readonly string[] => {
  const cells = rows.map((row) => row.map(String));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const namedList = (name: string, ids: readonly string[]): readonly string[] =>
  ids.length === 0 ? [] : ['', `${name} (${ids.length})`, ...ids.map((id) => `  ${id}`)];

/** What a story covers, as a table for the terminal. */
export const formatCoverage = (
  coverage: Coverage,
  levels: readonly { readonly name: string; readonly level: number }[],
): string => {
  const { chapters, events, routes, places, sources } = coverage;
  const rows = chapters.map(
    ({ title, ...counts }, index): Row => [
      `${index + 1}. ${title}`,
      counts.scenes,
      counts.events,
      counts.routes,
      counts.words,
    ],
  );
  const whole: Row = [
    'whole story',
    coverage.scenes,
    events.used,
    routes.used,
    sum(chapters.map(({ words }) => words)),
  ];
  return [
    ...setTable([['chapter', 'scenes', 'events', 'routes', 'words'], ...rows, whole]),
    '',
    ...setTable([
      ['events shown', `${events.used} of ${events.total}`],
      ['routes drawn', `${routes.used} of ${routes.total}`],
      ['places used', `${places.used} of ${places.total}`],
      ['sources cited', `${sources.used} of ${sources.total}`],
      ['scenes in the short cut', coverage.shortCut.scenes],
      ['words in the short cut', coverage.shortCut.words],
      ['minutes to read it', minutesToRead(coverage.shortCut.words).toFixed(1)],
    ]),
    '',
    'reading level (years of school, Flesch–Kincaid)',
    ...setTable(levels.map(({ name, level }): Row => [name, level.toFixed(1)])),
    ...namedList('Events that cite no source yet', coverage.unsourced),
    ...namedList('Sources that nothing cites', coverage.uncited),
    '',
    'No faults in the story.',
  ].join('\n');
};
