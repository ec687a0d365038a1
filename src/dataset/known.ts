/**
 * What the records and the story made from them both hold.
 * @throws RangeError naming the id where one of them does not.
 */
export const known = <Value>(value: Value | undefined, id: string): Value => {
  if (value === undefined) throw new RangeError(`"${id}" is not among the records of the story`);
  return value;
};
