export type GalleryOrder<Size> = {
  readonly sizes: readonly Size[];
  /** Names of pictures, as they were asked for; all pictures where it is empty. */
  readonly pictures: readonly string[];
};

/**
 * Reads the words after `npm run gallery --`: names of pictures, and `--size` with the name of a size.
 * @throws Error naming an unknown option or size, and the known ones.
 */
export const readOrder = <Size>(
  words: readonly string[],
  sizes: Readonly<Record<string, Size>>,
): GalleryOrder<Size> => {
  const pictures: string[] = [];
  const wanted: Size[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--size') {
      index += 1;
      const name = words[index] ?? '';
      const size = Object.hasOwn(sizes, name) ? sizes[name] : undefined;
      if (size === undefined) {
        throw new Error(
          `There is no size “${name}”; the sizes are ${Object.keys(sizes).join(', ')}.`,
        );
      }
      wanted.push(size);
    } else if (word.startsWith('-')) {
      throw new Error(`There is no option “${word}”; the only one is --size.`);
    } else {
      pictures.push(word);
    }
  }
  return { sizes: wanted.length > 0 ? wanted : Object.values(sizes), pictures };
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
  return asked.length === 0 ? known : known.filter((name) => asked.includes(name));
};
