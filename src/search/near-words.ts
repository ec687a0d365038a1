/**
 * Whether a word can be made of another by one slip: a letter wrong, missing or too many, or two neighbours in each
 * other's place (the restricted Damerau–Levenshtein distance is at most 1). The first letter is always right.
 */
export const isNear = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short[0] !== long[0]) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  if (long.length > short.length) return short.slice(same) === long.slice(same + 1);
  const isSwapped = short[same] === long[same + 1] && short[same + 1] === long[same];
  return (
    short.slice(same + 1) === long.slice(same + 1) ||
    (isSwapped && short.slice(same + 2) === long.slice(same + 2))
  );
};
