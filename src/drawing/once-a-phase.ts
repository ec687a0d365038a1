import type { Span } from '../ground/ground.ts';

/**
 * Works something out for a day (ISO) once for all days between which none of the spans begins or ends.
 * What it is worked out by must not change, and must depend on the day by these spans alone.
 */
export const onceAPhase = <Result>(
  spans: readonly Span[],
  workOut: (day: string) => Result,
): ((day: string) => Result) => {
  const turns = [...new Set(spans.flatMap(({ from = [], to = [] }) => [from, to].flat()))];
  const known = new Map<number, Result>();
  let last: { readonly day: string; readonly result: Result } | null = null;
  return (day) => {
    if (last?.day === day) return last.result;
    const phase = turns.filter((turn) => turn <= day).length;
    const result = known.get(phase) ?? workOut(day);
    known.set(phase, result);
    last = { day, result };
    return result;
  };
};
