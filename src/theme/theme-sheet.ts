import { camps } from '../ground/ground.ts';
import type { Theme } from './theme.ts';
import { type Inks, lamp, paper } from './tokens.ts';

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The inks that the page uses, as CSS custom properties. */
const propertiesOf = ({
  page,
  camps: ofCamps,
  ...map
}: Inks): readonly (readonly [string, string])[] => [
  ...Object.entries(page).map(([name, ink]) => [`--${kebab(name)}`, ink] as const),
  ...Object.entries(ofCamps).flatMap(([camp, { wash, edge }]) => [
    [`--camp-${camp}-wash`, wash] as const,
    [`--camp-${camp}-edge`, edge] as const,
  ]),
  ...(['land', 'halo', 'now', 'ink', 'faint', 'border', 'contested'] as const).map(
    (name) => [`--map-${name}`, map[name]] as const,
  ),
];

const rule = (selector: string, scheme: 'light' | 'dark', inks: Inks): string =>
  `${selector}{color-scheme:${scheme};${propertiesOf(inks)
    .map(([name, ink]) => `${name}:${ink}`)
    .join(';')}}`;

const marked = (theme: Theme): string => `:root[data-theme='${theme}']`;

/**
 * The style sheet that gives the page its inks. It needs no script: the system decides until the root
 * bears `data-theme`. On paper there is only the paper theme. What bears `data-camp` gets its camp's inks.
 */
export const themeSheet = (): string =>
  [
    rule(':root', 'light', paper),
    `@media screen and (prefers-color-scheme:dark){${rule(':root', 'dark', lamp)}}`,
    `@media screen{${rule(marked('paper'), 'light', paper)}${rule(marked('lamp'), 'dark', lamp)}}`,
    ...camps.map(
      (camp) =>
        `[data-camp='${camp}']{--wash:var(--camp-${camp}-wash);--rim:var(--camp-${camp}-edge)}`,
    ),
  ].join('\n');
