import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../src/drawing/difference.ts';
import type { PlannedPicture } from '../../src/drawing/plan-picture.ts';
import { withhold } from '../../src/drawing/withhold.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import { type Withheld, withholdables } from '../../src/timeline/withheld.ts';
import { screenOf } from '../fixtures/screens.ts';
import { smallStory } from '../fixtures/small-story.ts';

const { frameAt, restOf } = createTimeline(smallStory, screenOf(1440, 900));
const frame = frameAt(restOf(smallStory.scenes.at(-1)?.id ?? ''));

const places = ['moscow', 'warsaw', 'budapest'];
const ids = ['death', 'rising', 'flag'];

/** As much of a planned picture as is kept back or not. */
const planned = {
  marks: ids.map((id) => ({ event: { id } })),
  dates: ids.map((event) => ({ event })),
  names: places.map((id) => ({ place: { id } })),
  groundNames: [{ name: 'Poland' }],
  wayNames: [{ name: 'Vistula' }],
  routes: ['flight'],
} as unknown as PlannedPicture;

const shown = (withheld: Withheld | null) => {
  const picture = withhold(planned, {
    events: ids.map((id) => ({ id, phase: 'now' as const, presence: 1 })),
    labels: places.map((place) => ({ place, presence: 1 })),
    ...(withheld === null ? {} : { withheld }),
  });
  return {
    marks: picture.marks.map(({ event }) => event.id),
    dates: picture.dates.map(({ event }) => event),
    names: picture.names.map(({ place }) => place.id),
    ground: picture.groundNames.length + picture.wayNames.length,
    routes: picture.routes,
  };
};

const all = { marks: ids, dates: ids, names: places, ground: 2, routes: ['flight'] };

describe('what a class is to find out', () => {
  it('is all there where nothing is kept back', () => {
    expect(shown(null)).toEqual(all);
    expect(shown({ kinds: [], revealed: 0 })).toEqual(all);
  });

  it('is kept back kind by kind; a mark takes its date with it, names those of the ground', () => {
    expect(shown({ kinds: ['dates'], revealed: 0 })).toEqual({ ...all, dates: [] });
    expect(shown({ kinds: ['marks'], revealed: 0 })).toEqual({ ...all, marks: [], dates: [] });
    expect(shown({ kinds: ['names'], revealed: 0 })).toEqual({ ...all, names: [], ground: 0 });
  });

  it('comes back one after the other, in the order of the picture', () => {
    const first = { marks: ['death'], dates: ['death'], names: ['moscow'], ground: 0 };
    expect(shown({ kinds: withholdables, revealed: 1 })).toEqual({ ...all, ...first });
    expect(shown({ kinds: withholdables, revealed: 9 })).toEqual({ ...all, ground: 0 });
  });

  it('changes what stands over the ground, and nothing else', () => {
    const asked = { ...frame, withheld: { kinds: ['marks'] as const, revealed: 0 } };
    expect(differenceOf(frame, asked)).toEqual([{ kind: 'overlay' }]);
    expect(differenceOf(asked, { ...asked })).toEqual([]);
  });
});
