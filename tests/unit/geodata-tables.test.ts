import { describe, expect, it } from 'vitest';
import { createAssignment } from '../../geodata/build/assign-cells.ts';
import { checkPhases } from '../../geodata/build/check-phases.ts';
import { createBorderRanking } from '../../geodata/build/rank-borders.ts';
import { readBorderRules } from '../../geodata/build/read-border-rules.ts';
import { readPhases } from '../../geodata/build/read-phases.ts';
import { parseTable } from '../../geodata/build/read-table.ts';

const columns =
  'id,name_en,rank,cells,camp,hatched,status,parent,from,to,lon,lat,what_changed,confidence,source,note';

/** A table of territories out of the columns that matter here. */
const phasesOf = (
  ...lines: readonly (readonly [
    id: string,
    rank: string,
    cells: string,
    from: string,
    to: string,
  ])[]
) =>
  readPhases(
    parseTable(
      [
        columns,
        ...lines.map(
          ([id, rank, cells, from, to]) =>
            `${id},Name,${rank},${cells},neutral,,status,,${from},${to},,,,high,source,`,
        ),
      ].join('\n'),
      'territories.csv',
    ),
  );

const cells = new Set(['A', 'B']);

describe('the table of territories', () => {
  it('names in every language for which it has a column, where it says something', () => {
    const table = (name: string) =>
      parseTable(
        [
          columns.replace('name_en', 'name_en,name_ka'),
          `GEO,Georgian SSR,${name},republic,A,neutral,,status,,,,,,,high,source,`,
        ].join('\n'),
        'territories.csv',
      );
    const namesIn = (name: string) => readPhases(table(name)).map(({ names }) => names);
    expect(namesIn('საქართველოს სსრ')).toEqual([{ en: 'Georgian SSR', ka: 'საქართველოს სსრ' }]);
    expect(namesIn('')).toEqual([{ en: 'Georgian SSR' }]);
  });

  it('is sound when each cell is held by one state on every day', () => {
    const phases = phasesOf(
      ['ONE', 'state', 'A', '', '1956-01-01'],
      ['ONE', 'state', 'A B', '1956-01-01', ''],
      ['TWO', 'dependency', 'B', '', '1956-01-01'],
    );
    expect(checkPhases(phases, cells)).toEqual([]);
  });

  it('tells of land that nobody holds, and of land that two hold', () => {
    const phases = phasesOf(
      ['ONE', 'state', 'A', '', ''],
      ['TWO', 'state', 'B', '', '1955-01-01'],
      ['SIX', 'state', 'A', '1956-01-01', ''],
    );
    expect(checkPhases(phases, cells)).toEqual([
      'B from 1955-01-01: state or dependency: none',
      'A from 1956-01-01: state or dependency: ONE, SIX',
      'B from 1956-01-01: state or dependency: none',
    ]);
  });

  it('tells of a gap between the phases of one territory', () => {
    const phases = phasesOf(
      ['ONE', 'state', 'A B', '', ''],
      ['TIE', 'layer', 'B', '', '1955-01-01'],
      ['TIE', 'layer', 'B', '1955-01-02', ''],
    );
    expect(checkPhases(phases, cells)).toEqual([
      'line 4 (TIE): begins 1955-01-02, the phase before ends 1955-01-01',
    ]);
  });

  it('tells of rows of one id that stand apart', () => {
    const phases = phasesOf(
      ['TIE', 'layer', 'B', '', '1955-01-01'],
      ['ONE', 'state', 'A B', '', ''],
      ['TIE', 'layer', 'B', '1956-01-01', ''],
    );
    expect(checkPhases(phases, cells)).toEqual([
      'line 4 (TIE): stands apart from the other rows of its id',
    ]);
  });

  it('tells of a cell that is not there, and of a rank without land', () => {
    const phases = phasesOf(['ONE', 'state', 'A B C', '', ''], ['TWO', 'zone', '', '', '']);
    expect(checkPhases(phases, cells)).toEqual([
      'line 2 (ONE): there is no cell C',
      'line 3 (TWO): rank and cells stand together or not at all',
    ]);
  });

  it('names every line that cannot be read', () => {
    expect(() =>
      phasesOf(['ONE', 'empire', 'A', '', ''], ['TWO', 'state', 'B', '1956-02-30', '']),
    ).toThrow(/line 2: rank "empire".*line 3: from "1956-02-30"/s);
  });
});

describe('borders', () => {
  const phases = phasesOf(
    ['ONE', 'state', 'A', '', '1956-01-01'],
    ['ONE', 'state', 'A B', '1956-01-01', ''],
    ['TWO', 'state', 'B', '', '1956-01-01'],
    ['PART', 'zone', 'B', '1957-01-01', ''],
  );
  const rules = (text: string) =>
    readBorderRules(
      parseTable(`one,other,rank,note\n${text}`, 'borders.csv'),
      new Set(['ONE', 'TWO', 'PART', 'A', 'B']),
    );

  it('are drawn while two states meet, and then as what divides the one', () => {
    expect(createBorderRanking(phases, [])('A', 'B')).toEqual([
      { rank: 'international', to: '1956-01-01' },
      { rank: 'zone', from: '1957-01-01' },
    ]);
  });

  it('follow an exception, whichever side comes first', () => {
    const spansBetween = createBorderRanking(phases, rules('TWO,ONE,armistice,'));
    expect(spansBetween('A', 'B')).toEqual(spansBetween('B', 'A'));
    expect(spansBetween('A', 'B')[0]).toEqual({ rank: 'armistice', to: '1956-01-01' });
  });

  it('tell of names and ranks that are not known', () => {
    expect(() => rules('ONE,THREE,armistice,\nONE,TWO,wall,')).toThrow(
      /line 2: "THREE" is neither.*line 3: rank "wall"/s,
    );
  });
});

describe('the table of cells', () => {
  const assignment = () =>
    createAssignment(
      parseTable(
        [
          'cell,country,province,part,cut,note',
          'EAST,X,P|Q,,line,',
          'REST,X,-,,,',
          '-,Y,,,,',
          'NONE,Z,,,,',
        ].join('\n'),
        'cells.csv',
      ),
    );
  const piece = { country: 'X', province: 'P', part: '', cuts: [] };

  it('gives a piece to the first rule that fits, or to the cell of its country', () => {
    const { cellOf } = assignment();
    expect(cellOf({ ...piece, cuts: ['other', 'line'] })).toBe('EAST');
    expect(cellOf(piece)).toBe('X');
    expect(cellOf({ ...piece, province: '' })).toBe('REST');
    expect(cellOf({ ...piece, country: 'Y' })).toBeNull();
  });

  it('tells of rules that fit nothing', () => {
    const { cellOf, unused } = assignment();
    for (const country of ['Y', 'Z']) cellOf({ ...piece, country });
    expect(unused()).toEqual(['EAST (line 2)', 'REST (line 3)']);
  });
});
