import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedLesson, askedMode } from '../../src/app/asked-mode.ts';
import {
  atTheBeginning,
  numberTyped,
  type Podium,
  type PodiumAction,
  podiumAfter,
} from '../../src/modes/presenter/podium.ts';
import { stepFrom, stepsOf } from '../../src/modes/presenter/steps.ts';
import { walkBetween, walkedTo } from '../../src/modes/walk.ts';
import { axisOf } from '../../src/timeline/axis.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import type { Position } from '../../src/timeline/frame.ts';
import { compiledStory } from '../fixtures/real-story.ts';
import { screenOf } from '../fixtures/screens.ts';

const at = (position: number) => position as Position;
const story = compiledStory();
const timeline = createTimeline(story, screenOf(1920, 1080));
const axis = axisOf(story, timeline);
const playBegins = (scene: number) => timeline.ways[scene]?.playBegins ?? 0;
const steps = stepsOf(axis, playBegins);

describe('the steps of the story', () => {
  it('ascend from the opening to the last rest, and hold every rest', () => {
    expect(steps[0]).toBe(0);
    expect(steps.at(-1)).toBe(axis.length);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
    expect(new Set(steps).size).toBe(steps.length);
    for (const rest of axis.rests) expect(steps).toContain(rest);
  });

  it('show, each, something that the step before did not', () => {
    const told = (step: Position) => {
      const { scene, events, routes } = timeline.frameAt(step);
      return JSON.stringify([scene, events.map(({ id, phase }) => [id, phase]), routes]);
    };
    for (const [index, step] of steps.entries()) {
      const before = steps[index - 1];
      if (before !== undefined) expect(told(step), `step ${step}`).not.toBe(told(before));
    }
  });

  it('stop within a scene only while it plays', () => {
    for (const step of steps.filter((one) => !axis.rests.includes(one) && one > 0)) {
      expect(step - Math.floor(step)).toBeGreaterThan(playBegins(Math.floor(step)));
    }
  });

  it('stop between two arrivals that are far apart, not between near ones', () => {
    const line = { rests: [at(0.82)], arrivals: [at(0.4), at(0.45), at(0.7)] };
    const [opening, stop, rest, ...others] = stepsOf(line, () => 0.3);
    expect([opening, rest, others]).toEqual([0, 0.82, []]);
    expect(stop).toBeCloseTo(0.65);
  });

  it('lead forth and back by the same places, from wherever one stands', () => {
    const place = fc.double({ min: 0, max: axis.length, noNaN: true }).map(at);
    fc.assert(
      fc.property(place, (here) => {
        const next = stepFrom(steps, here, 'next');
        const before = stepFrom(steps, here, 'previous');
        expect(next).toBeGreaterThanOrEqual(here);
        expect(before).toBeLessThanOrEqual(here);
        expect(stepFrom(steps, next, 'previous')).toBeLessThanOrEqual(here + 1e-3);
      }),
    );
    expect(stepFrom(steps, at(0), 'previous')).toBe(0);
    expect(stepFrom(steps, axis.length, 'next')).toBe(axis.length);
  });
});

describe('a walk', () => {
  const place = fc.double({ min: 0, max: 60, noNaN: true }).map(at);
  const near = fc.double({ min: -1, max: 1, noNaN: true });

  it('goes from one end to the other, never back, and ends exactly there', () => {
    fc.assert(
      fc.property(place, near, fc.double({ min: 0, max: 5, noNaN: true }), (from, way, seconds) => {
        const walk = walkBetween(from, at(from + way));
        if (walk === null) return;
        const here = walkedTo(walk, seconds);
        const later = walkedTo(walk, seconds + 0.1);
        expect((later - here) * Math.sign(way)).toBeGreaterThanOrEqual(-1e-9);
        expect(walkedTo(walk, 0)).toBe(from);
        expect(walkedTo(walk, walk.seconds)).toBe(walk.to);
      }),
    );
  });

  it('is not taken farther than a scene, nor to where one stands', () => {
    expect(walkBetween(at(3), at(3))).toBeNull();
    expect(walkBetween(at(3), at(5))).toBeNull();
    expect(walkBetween(at(3.82), at(4.82))).not.toBeNull();
  });
});

describe('the podium', () => {
  const podiumOf = (...actions: readonly PodiumAction[]) =>
    actions.reduce(podiumAfter, atTheBeginning);

  it('takes a number of up to three digits, and forgets it by anything else', () => {
    const typed = podiumOf({ kind: 'digit', digit: '2' }, { kind: 'digit', digit: '5' });
    expect(numberTyped(typed)).toBe(25);
    expect(numberTyped(podiumAfter(typed, { kind: 'go' }))).toBeNull();
    expect(numberTyped(podiumAfter(typed, { kind: 'blank' }))).toBeNull();
    const many = ['1', '2', '3', '4'].map((digit) => ({ kind: 'digit', digit }) as const);
    expect(numberTyped(podiumOf(...many))).toBe(234);
    expect(numberTyped(atTheBeginning)).toBeNull();
  });

  it('keeps back what is asked for, shows it piece by piece, and begins anew in another scene', () => {
    const asked = podiumOf(
      { kind: 'withhold', what: 'names' },
      { kind: 'withhold', what: 'marks' },
    );
    expect(asked.withheld).toEqual({ kinds: ['names', 'marks'], revealed: 0 });
    const told = [{ kind: 'reveal' }, { kind: 'reveal' }] as const;
    const shown = told.reduce<Podium>(podiumAfter, asked);
    expect(shown.withheld.revealed).toBe(2);
    expect(podiumAfter(shown, { kind: 'go' }).withheld.revealed).toBe(2);
    expect(podiumAfter(shown, { kind: 'scene' })).toEqual(asked);
    expect(podiumAfter(shown, { kind: 'withhold', what: 'marks' }).withheld.kinds).toEqual([
      'names',
    ]);
    expect(podiumAfter(shown, { kind: 'reveal-all' })).toEqual(atTheBeginning);
    expect(podiumOf({ kind: 'reveal' }, { kind: 'scene' })).toEqual(atTheBeginning);
  });

  it('asks what came first, shows it date by date, and leaves nothing behind', () => {
    const question = { shown: ['b', 'a'], inOrder: ['a', 'b'] };
    const asked = podiumOf({ kind: 'withhold', what: 'names' }, { kind: 'question', question });
    expect(asked).toMatchObject({ question, withheld: { kinds: ['dates'], revealed: 0 } });
    const shown = [{ kind: 'reveal' }, { kind: 'reveal' }] as const;
    const answered = shown.reduce<Podium>(podiumAfter, asked);
    expect(answered.withheld.revealed).toBe(2);
    for (const after of [
      { kind: 'reveal' },
      { kind: 'close' },
      { kind: 'go' },
      { kind: 'scene' },
      { kind: 'question', question },
      { kind: 'reveal-all' },
    ] as const) {
      expect(podiumAfter(answered, after), after.kind).toEqual(atTheBeginning);
    }
    const none = podiumOf({ kind: 'question', question: null });
    expect(none).toEqual({ ...atTheBeginning, question: 'none' });
    expect(podiumAfter(none, { kind: 'reveal' })).toEqual(atTheBeginning);
    // Another thing to keep back is another question.
    expect(podiumAfter(asked, { kind: 'withhold', what: 'marks' })).toMatchObject({
      question: null,
      withheld: { kinds: ['marks'], revealed: 0 },
    });
  });

  it('goes on in the light, with nothing over the picture', () => {
    const busy = podiumOf(
      { kind: 'open', panel: 'help' },
      { kind: 'spotlight' },
      { kind: 'blank' },
    );
    expect(podiumAfter(busy, { kind: 'go' })).toEqual({ ...atTheBeginning, isSpotlit: true });
  });

  it('does and undoes by the same key', () => {
    for (const kind of ['blank', 'freeze', 'spotlight', 'text'] as const) {
      expect(podiumOf({ kind }), kind).not.toEqual(atTheBeginning);
      expect(podiumOf({ kind }, { kind }), kind).toEqual(atTheBeginning);
    }
    expect(podiumOf({ kind: 'open', panel: 'scenes' }, { kind: 'open', panel: 'scenes' })).toEqual(
      atTheBeginning,
    );
  });
});

describe('the address of a lesson', () => {
  const windowAt = (search: string) => ({ location: { search } }) as unknown as Window;

  it('asks for presenting by its one word', () => {
    expect(askedMode(windowAt('?mode=present'))).toBe('present');
    for (const junk of [
      '',
      '?mode=',
      '?mode=PRESENT',
      '?mode=kiosk%00',
      `?mode=${'x'.repeat(1e5)}`,
    ]) {
      expect(askedMode(windowAt(junk))).toBe('reader');
    }
  });

  it('keeps the scenes that the story has, in its order', () => {
    const lesson = askedLesson(windowAt('?lesson=s25,nonsense,s01,s25'), story);
    expect(lesson?.scenes.map(({ id }) => id)).toEqual(['s01', 's25']);
    for (const junk of ['', '?lesson=', '?lesson=s99,,', `?lesson=${'s1,'.repeat(1e4)}`]) {
      expect(askedLesson(windowAt(junk), story)).toBeNull();
    }
  });
});
