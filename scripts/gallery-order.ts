/** How somebody sees who sees otherwise, or prints, or has the system's few colours, or no WebGL. */
export const sights = [
  'protanopia',
  'deuteranopia',
  'tritanopia',
  'greyscale',
  'forced-colors',
  'without-webgl',
] as const;
export type Sight = (typeof sights)[number];

const themes = ['paper', 'lamp'] as const;
export type GalleryTheme = (typeof themes)[number];

export type GallerySize = {
  /** Made where no size is asked for. */
  readonly isUsual: boolean;
  /** The one at which a selection is shown as others see it. */
  readonly isForSights: boolean;
};

/** One contact sheet with its pictures. */
export type Sheet<Size> = {
  readonly size: Size;
  readonly theme: GalleryTheme;
  readonly sight: Sight | null;
  /** Names of pictures; all, or the selection, where it is one of these words. */
  readonly pictures: readonly string[] | 'all' | 'selection';
};

const options = ['--size', '--theme', '--seen-as'] as const;
type Option = (typeof options)[number];

/** Without WebGL all is drawn by other code, not only seen otherwise. */
const selectionFor = (sight: Sight): 'all' | 'selection' =>
  sight === 'without-webgl' ? 'all' : 'selection';

const readWords = (words: readonly string[]) => {
  const asked: Record<Option, string[]> = { '--size': [], '--theme': [], '--seen-as': [] };
  const pictures: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const option = options.find((one) => one === word);
    if (option !== undefined) {
      index += 1;
      asked[option].push(words[index] ?? '');
    } else if (word.startsWith('-')) {
      throw new Error(`There is no option “${word}”; there are ${options.join(', ')}.`);
    } else {
      pictures.push(word);
    }
  }
  return { asked, pictures };
};

const pick = <Value>(
  what: string,
  names: readonly string[],
  known: Readonly<Record<string, Value>>,
): readonly Value[] =>
  names.map((name) => {
    const value = Object.hasOwn(known, name) ? known[name] : undefined;
    if (value === undefined) {
      throw new Error(`There is no ${what} “${name}”; there are ${Object.keys(known).join(', ')}.`);
    }
    return value;
  });

const byName = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as Record<Name, Name>;

/**
 * The sheets that the words after `npm run gallery --` ask for: names of pictures, `--size`, `--theme` and
 * `--seen-as`. Without a word: everything in both themes at the usual sizes, and a selection as others see
 * it. Pictures asked for by name are made in paper only, unless a theme is asked for.
 * @throws Error naming what is unknown, and what is known.
 */
export const sheetsOf = <Size extends GallerySize>(
  words: readonly string[],
  sizes: Readonly<Record<string, Size>>,
): readonly Sheet<Size>[] => {
  const { asked, pictures } = readWords(words);
  const askedSizes = pick('size', asked['--size'], sizes);
  const askedThemes = pick('theme', asked['--theme'], byName(themes));
  const askedSights = pick('sight', asked['--seen-as'], byName(sights));
  const all = Object.values(sizes);
  const isPart = pictures.length > 0 || askedSights.length > 0;
  const usualThemes = isPart ? (['paper'] as const) : themes;
  const ofThemes = askedThemes.length > 0 ? askedThemes : usualThemes;

  const plain = (): Sheet<Size>[] => {
    const ofSizes = askedSizes.length > 0 ? askedSizes : all.filter(({ isUsual }) => isUsual);
    return ofThemes.flatMap((theme) =>
      ofSizes.map((size) => ({
        size,
        theme,
        sight: null,
        pictures: pictures.length > 0 ? pictures : ('all' as const),
      })),
    );
  };
  const seen = (ofSights: readonly Sight[], seenThemes: readonly GalleryTheme[]): Sheet<Size>[] => {
    const ofSizes = askedSizes.length > 0 ? askedSizes : all.filter((size) => size.isForSights);
    return ofSights.flatMap((sight) =>
      seenThemes.flatMap((theme) =>
        ofSizes.map((size) => ({
          size,
          theme,
          sight,
          pictures: pictures.length > 0 ? pictures : selectionFor(sight),
        })),
      ),
    );
  };

  if (askedSights.length > 0) return seen(askedSights, ofThemes);
  return words.length > 0 ? plain() : [...plain(), ...seen(sights, ['paper'])];
};

/**
 * The pictures to make, in the order of the story.
 * @throws Error naming what was asked for in vain, and all that there is.
 */
export const choosePictures = (
  asked: readonly string[],
  known: readonly string[],
): readonly string[] => {
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(
      `There is no scene ${unknown.map((name) => `“${name}”`).join(', ')}; there are ${known.join(', ')}.`,
    );
  }
  return known.filter((name) => asked.includes(name));
};
