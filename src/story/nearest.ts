/**
 * The least number of letters to insert, delete or replace to turn one word into the other.
 * V. I. Levenshtein, "Binary codes capable of correcting deletions, insertions, and reversals",
 * Soviet Physics Doklady 10:8, 1966; the row-by-row computation is Wagner and Fischer's of 1974.
 */
const editDistance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = (row[column] ?? 0) + Number(letter !== other);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** The known word that is most probably meant, misspelt or cut short, or null where none is near. */
export const nearestWord = (word: string, known: Iterable<string>): string | null => {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (word.length > 3 && candidate.startsWith(word)) return candidate;
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
};
