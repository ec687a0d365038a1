/**
 * Reads the part of MapLibre's style language that our layers use: expressions of zoom, properties and
 * feature-state. https://maplibre.org/maplibre-style-spec/expressions/
 */
export type Context = {
  readonly zoom: number;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly state: Readonly<Record<string, unknown>>;
};

export type Evaluate = (context: Context) => unknown;

type Compile = (parts: readonly unknown[]) => Evaluate;

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** The share of the way from one stop to the next. `base` 1 is linear. */
const shareBetween = (value: number, from: number, to: number, base: number): number => {
  if (to === from) return 0;
  if (base === 1) return (value - from) / (to - from);
  return (base ** (value - from) - 1) / (base ** (to - from) - 1);
};

const stopsOf = (parts: readonly unknown[]): { at: number; value: Evaluate }[] =>
  parts.flatMap((part, index) =>
    index % 2 === 0 ? [{ at: numberOf(part), value: compile(parts[index + 1]) }] : [],
  );

const interpolate: Compile = ([manner, input, ...rest]) => {
  const base = Array.isArray(manner) && manner[0] === 'exponential' ? numberOf(manner[1]) : 1;
  const [of, stops] = [compile(input), stopsOf(rest)];
  return (context) => {
    const value = numberOf(of(context));
    const next = stops.findIndex(({ at }) => at > value);
    const [before, after] = [stops[next - 1], stops[next]];
    if (after === undefined) return stops.at(-1)?.value(context);
    if (before === undefined) return after.value(context);
    const [low, high] = [numberOf(before.value(context)), numberOf(after.value(context))];
    return low + (high - low) * shareBetween(value, before.at, after.at, base);
  };
};

const step: Compile = ([input, first, ...rest]) => {
  const [of, lowest, stops] = [compile(input), compile(first), stopsOf(rest)];
  return (context) => {
    const value = numberOf(of(context));
    return (stops.findLast(({ at }) => at <= value)?.value ?? lowest)(context);
  };
};

const match: Compile = ([input, ...rest]) => {
  const of = compile(input);
  const otherwise = compile(rest.at(-1));
  const branches = new Map<unknown, Evaluate>();
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const value = compile(rest[index + 1]);
    for (const label of [rest[index]].flat()) if (!branches.has(label)) branches.set(label, value);
  }
  return (context) => (branches.get(of(context)) ?? otherwise)(context);
};

const choose: Compile = (parts) => {
  const otherwise = compile(parts.at(-1));
  const branches = parts
    .slice(0, -1)
    .flatMap((part, index) =>
      index % 2 === 0 ? [{ when: compile(part), value: compile(parts[index + 1]) }] : [],
    );
  return (context) =>
    (branches.find(({ when }) => when(context) === true)?.value ?? otherwise)(context);
};

/** The first of its arguments that is of the type. */
const ofType =
  (type: 'boolean' | 'number'): Compile =>
  (parts) => {
    const all = parts.map(compile);
    return (context) => all.map((one) => one(context)).find((value) => typeof value === type);
  };

const isIn: Compile = ([needle, haystack]) => {
  const [one, all] = [compile(needle), compile(haystack)];
  return (context) => {
    const found = all(context);
    return Array.isArray(found) && found.includes(one(context));
  };
};

const arithmetic =
  (of: (values: readonly number[]) => unknown): Compile =>
  (parts) => {
    const all = parts.map(compile);
    return (context) => of(all.map((one) => numberOf(one(context))));
  };

const operators: Readonly<Record<string, Compile>> = {
  zoom:
    () =>
    ({ zoom }) =>
      zoom,
  get:
    ([name]) =>
    ({ properties }) =>
      properties[String(name)],
  'feature-state':
    ([name]) =>
    ({ state }) =>
      state[String(name)],
  literal:
    ([value]) =>
    () =>
      value,
  interpolate,
  step,
  match,
  case: choose,
  boolean: ofType('boolean'),
  number: ofType('number'),
  in: isIn,
  all: (parts) => {
    const every = parts.map(compile);
    return (context) => every.every((one) => one(context) === true);
  },
  '!': ([part]) => {
    const one = compile(part);
    return (context) => one(context) !== true;
  },
  '==': ([a, b]) => {
    const [left, right] = [compile(a), compile(b)];
    return (context) => left(context) === right(context);
  },
  '>': arithmetic(([a = 0, b = 0]) => a > b),
  '*': arithmetic((values) => values.reduce((product, value) => product * value, 1)),
  '+': arithmetic((values) => values.reduce((sum, value) => sum + value, 0)),
  sqrt: arithmetic(([value = 0]) => Math.sqrt(value)),
};

/**
 * An expression as a function; any other value stands for itself.
 * @throws RangeError for an operator that our layers have not used so far.
 */
export const compile = (expression: unknown): Evaluate => {
  if (!Array.isArray(expression) || typeof expression[0] !== 'string') return () => expression;
  const operator = operators[expression[0]];
  if (operator === undefined) {
    throw new RangeError(`a still does not know the operator ${JSON.stringify(expression[0])} yet`);
  }
  return operator(expression.slice(1));
};
