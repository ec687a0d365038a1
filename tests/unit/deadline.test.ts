import { expect, test } from 'vitest';
import { createDeadline } from '../../scripts/deadline.ts';

test('Steps that follow each other share the minutes of one deadline', () => {
  let now = 5000;
  const { minutesLeft } = createDeadline(14, () => now);
  expect(minutesLeft()).toBe(14);
  now += 9 * 60_000;
  expect(minutesLeft()).toBe(5);
  now += 60 * 60_000;
  expect(minutesLeft()).toBe(0);
});
