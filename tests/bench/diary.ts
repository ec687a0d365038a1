/** What is being done, and the seconds since the beginning: a run takes minutes. */
export const createDiary = () => {
  const begin = performance.now();
  return (what: string): void =>
    console.log(`${((performance.now() - begin) / 1000).toFixed(0).padStart(5)} s  ${what}`);
};
