/** What a class may be asked to find out by itself. */
export const withholdables = ['names', 'dates', 'marks'] as const;
export type Withholdable = (typeof withholdables)[number];

/** What is kept back of a picture, and how many of each have been shown again, in the order of the Frame. */
export type Withheld = {
  readonly kinds: readonly Withholdable[];
  readonly revealed: number;
};

export const nothingWithheld: Withheld = { kinds: [], revealed: 0 };
