import { holdsOn, isLand, type Phase, turnsOf } from './phase.ts';

/** Cells that no state held: the ground shows them as land without a territory. */
const unclaimed: ReadonlySet<string> = new Set(['ATA']);

const at = (phase: Phase): string => `line ${phase.line} (${phase.id})`;

const formFaults = (phases: readonly Phase[], cells: ReadonlySet<string>): string[] => {
  const ids = new Set(phases.map(({ id }) => id));
  return phases.flatMap((phase) => [
    ...phase.cells
      .filter((cell) => !cells.has(cell))
      .map((cell) => `${at(phase)}: there is no cell ${cell}`),
    ...phase.parent
      .filter((parent) => !ids.has(parent))
      .map((parent) => `${at(phase)}: there is no territory ${parent}`),
    ...((phase.rank === undefined) === (phase.cells.length === 0)
      ? []
      : [`${at(phase)}: rank and cells stand together or not at all`]),
    ...(phase.names['en'] !== undefined && phase.status !== '' && phase.source !== ''
      ? []
      : [`${at(phase)}: lacks a name, a status or a source`]),
    ...(phase.from === undefined || phase.to === undefined || phase.from < phase.to
      ? []
      : [`${at(phase)}: ends before it begins`]),
  ]);
};

/** Rows of one id that do not stand together would escape the check of their order. */
const scatterFaults = (phases: readonly Phase[]): string[] => {
  const closed = new Set<string>();
  return phases.flatMap((phase, index) => {
    const before = phases[index - 1]?.id;
    if (before !== undefined && before !== phase.id) closed.add(before);
    return closed.has(phase.id) ? [`${at(phase)}: stands apart from the other rows of its id`] : [];
  });
};

const orderFaults = (phases: readonly Phase[]): string[] =>
  phases.flatMap((phase, index) => {
    const next = phases[index + 1];
    if (next?.id !== phase.id || (next.from !== undefined && next.from === phase.to)) return [];
    return [
      `${at(next)}: begins ${next.from ?? 'never'}, the phase before ends ${phase.to ?? 'never'}`,
    ];
  });

const kinds = [
  { name: 'state or dependency', has: isLand, complete: true },
  { name: 'republic', has: ({ rank }: Phase) => rank === 'republic', complete: false },
  { name: 'zone', has: ({ rank }: Phase) => rank === 'zone', complete: false },
];

/** On every day each cell belongs to one state or dependency, and to one republic or zone at most. */
const shareFaults = (phases: readonly Phase[], cells: ReadonlySet<string>): string[] =>
  kinds.flatMap(({ name, has, complete }) =>
    turnsOf(phases).flatMap((day) => {
      const inForce = phases.filter((phase) => has(phase) && holdsOn(phase, day));
      return [...cells].flatMap((cell) => {
        const holders = inForce.filter((phase) => phase.cells.includes(cell)).map(({ id }) => id);
        const expected = complete && !unclaimed.has(cell) ? 1 : 0;
        return holders.length === expected || (!complete && holders.length === 1)
          ? []
          : [`${cell} from ${day ?? 'the beginning'}: ${name}: ${holders.join(', ') || 'none'}`];
      });
    }),
  );

/** All that is wrong with the table of territories, in words. */
export const checkPhases = (
  phases: readonly Phase[],
  cells: ReadonlySet<string>,
): readonly string[] => [
  ...formFaults(phases, cells),
  ...scatterFaults(phases),
  ...orderFaults(phases),
  ...shareFaults(phases, cells),
];
