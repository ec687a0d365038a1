import { expect, it } from 'vitest';
import { createHeartbeat, longestSilence } from '../../scripts/heartbeat.ts';
import { isHeartbeatAsked } from '../../src/modes/kiosk/heartbeat.ts';

const atClock = () => {
  const clock = { now: 1000 };
  return { clock, heartbeat: createHeartbeat(() => clock.now) };
};

it('a kiosk lives as long as it gives signs of life', () => {
  const { clock, heartbeat } = atClock();
  expect(heartbeat.answer('GET').status).toBe(200);
  clock.now += longestSilence;
  expect(heartbeat.answer('POST').status).toBe(204);
  clock.now += longestSilence;
  expect(heartbeat.answer('GET')).toEqual({
    status: 200,
    text: '60 s since the last sign of life\n',
  });
  clock.now += 1;
  expect(heartbeat.answer('GET').status).toBe(503);
  expect(heartbeat.silence()).toBe(longestSilence + 1);
});

it('a browser that has just been opened has time for its first', () => {
  const { clock, heartbeat } = atClock();
  clock.now += 2 * longestSilence;
  heartbeat.note();
  expect(heartbeat.answer('HEAD').status).toBe(200);
});

it('nothing else is answered', () => {
  expect(atClock().heartbeat.answer('DELETE').status).toBe(405);
});

it('the page gives signs of life only where it is asked to', () => {
  expect(isHeartbeatAsked('?mode=kiosk&heartbeat=on')).toBe(true);
  expect(isHeartbeatAsked('?mode=kiosk&heartbeat=http://example.org')).toBe(false);
  expect(isHeartbeatAsked('?mode=kiosk')).toBe(false);
});
