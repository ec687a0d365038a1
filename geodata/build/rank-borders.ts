import type { BorderRank, Span } from '../../src/ground/ground.ts';
import { holdsOn, isLand, type Phase, turnsOf } from './phase.ts';
import type { BorderRule } from './read-border-rules.ts';

export type RankedSpan = Span & { readonly rank: BorderRank };

type Holders = {
  readonly state: string | undefined;
  readonly republic: string | undefined;
  readonly zone: string | undefined;
};

const key = (one: string, other: string): string => [one, other].sort().join(' ');

/**
 * Tells as what the border between two cells is drawn, and when: spans without gap or overlap where
 * there is a border, none for a pair that never has one.
 */
export const createBorderRanking = (phases: readonly Phase[], rules: readonly BorderRule[]) => {
  const exceptions = new Map(
    rules.flatMap(({ one, others, rank }) => others.map((other) => [key(one, other), rank])),
  );
  const turns = turnsOf(phases);
  const heldOn = turns.map((day) => {
    const inForce = phases.filter((phase) => holdsOn(phase, day));
    const holders = (has: (phase: Phase) => boolean) =>
      new Map(inForce.filter(has).flatMap(({ id, cells }) => cells.map((cell) => [cell, id])));
    return {
      state: holders(isLand),
      republic: holders(({ rank }) => rank === 'republic'),
      zone: holders(({ rank }) => rank === 'zone'),
    };
  });
  const holdersOf = (cell: string, turn: number): Holders => ({
    state: heldOn[turn]?.state.get(cell),
    republic: heldOn[turn]?.republic.get(cell),
    zone: heldOn[turn]?.zone.get(cell),
  });
  const rankAt = (one: string, other: string, turn: number): BorderRank | null => {
    const [left, right] = [holdersOf(one, turn), holdersOf(other, turn)];
    const exception = exceptions.get(key(one, other));
    if (left.state !== right.state) {
      return exception ?? exceptions.get(key(`${left.state}`, `${right.state}`)) ?? 'international';
    }
    if (left.republic !== right.republic) return exception ?? 'republic';
    return left.zone === right.zone ? null : 'zone';
  };
  return (one: string, other: string): readonly RankedSpan[] => {
    const spans: { rank: BorderRank | null; from?: string; to?: string }[] = [];
    turns.forEach((day, turn) => {
      const rank = rankAt(one, other, turn);
      const last = spans.at(-1);
      if (last?.rank === rank) return;
      if (last !== undefined && day !== undefined) last.to = day;
      spans.push({ rank, ...(day === undefined ? {} : { from: day }) });
    });
    return spans.flatMap(({ rank, ...span }) => (rank === null ? [] : [{ rank, ...span }]));
  };
};
