import type { Route, Story } from './story.ts';

type Lines = Route['lines'];

/** Lines as whole numbers: for each line its longitudes and its latitudes, each by how its steps change. */
export type PackedLines = readonly (readonly [readonly number[], readonly number[]])[];

/** Units of a degree: geodata has five decimals at most, a metre. */
const finesse = 100_000;

/** How much each step differs from the one before; along a great circle that is next to nothing. */
const turnsOf = (values: readonly number[]): number[] => {
  let last = 0;
  let step = 0;
  return values.map((value) => {
    const whole = Math.round(value * finesse);
    const turn = whole - last - step;
    step += turn;
    last = whole;
    return turn;
  });
};

const valuesOf = (turns: readonly number[]): number[] => {
  let last = 0;
  let step = 0;
  return turns.map((turn) => {
    step += turn;
    last += step;
    return last / finesse;
  });
};

/** Makes lines small on their way to the reader: a third of what they are as JSON, once compressed. */
export const packLines = (lines: Lines): PackedLines =>
  lines.map((line) => [turnsOf(line.map(([lon]) => lon)), turnsOf(line.map(([, lat]) => lat))]);

/** The lines that `packLines` was given, to a hundred-thousandth of a degree. */
export const unpackLines = (packed: PackedLines): Lines =>
  packed.map(([lons, lats]) => {
    const y = valuesOf(lats);
    return valuesOf(lons).map((x, index) => [x, y[index] ?? 0] as const);
  });

type WithLines<Kind> = Omit<Story, 'routes'> & {
  readonly routes: Readonly<Record<string, Omit<Route, 'lines'> & { readonly lines: Kind }>>;
};

const withLines = <From, To>(
  story: WithLines<From>,
  change: (lines: From) => To,
): WithLines<To> => ({
  ...story,
  routes: Object.fromEntries(
    Object.entries(story.routes).map(([id, route]) => [
      id,
      { ...route, lines: change(route.lines) },
    ]),
  ),
});

/** A story on its way to the reader. */
export type PackedStory = WithLines<PackedLines>;

export const packStory = (story: Story): PackedStory => withLines(story, packLines);

export const unpackStory = (packed: PackedStory): Story => withLines(packed, unpackLines);
