import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerParent } from '../../src/app/answer-parent.ts';
import { createThaw } from '../../src/app/embedding.ts';
import { createAppStore } from '../../src/app/store.ts';
import { formatElapsed } from '../../src/i18n/format-elapsed.ts';
import { readLineMessage } from '../../src/modes/presenter/line-messages.ts';
import { dayNumber } from '../../src/story/days.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import { inherited, nearly, sent, spoilt, tries } from '../fixtures/hostile.ts';
import { compiledStory } from '../fixtures/real-story.ts';

const story = compiledStory();
const padding = { top: 0, right: 0, bottom: 0, left: 0 };
const { restOf } = createTimeline(story, { width: 1000, height: 640, padding });
const ids = story.scenes.map(({ id }) => id);

type Event = { readonly data: unknown; readonly source: unknown; readonly origin: string };

/** A page in an iframe whose picture arrives at once, and what its parent hears of it. */
const embedded = () => {
  const heard: { readonly data: unknown; readonly origin: string }[] = [];
  const parent = {
    postMessage: (data: unknown, origin: string) =>
      heard.push({ data: structuredClone(data), origin }),
  };
  let listener: (event: Event) => Promise<void> = () => Promise.resolve();
  const window = {
    parent,
    addEventListener: (_: string, listen: typeof listener) => {
      listener = listen;
    },
  };
  const store = createAppStore('en', 'whole');
  const thaw = createThaw({
    store,
    sceneIds: ids,
    wholeSceneIds: ids,
    restOf,
    goTo: (position) => store.setState({ target: position, position, settled: true }),
    date: () => dayNumber('1953-03-06'),
    drawn: () => null,
  });
  answerParent(window as unknown as Window, thaw);
  return { heard, parent, store, say: (event: Event) => listener(event) };
};

const origin = 'https://example.org';

const number = fc.oneof(fc.double(), fc.constantFrom(-1, 12.5, 1e300, Number.NaN));
const call = fc.record({
  thaw: nearly('scenes', 'goTo', 'state'),
  call: fc.oneof(fc.nat(), fc.string()),
  where: fc.oneof(nearly('s01', 's25'), number, fc.constantFrom(...inherited)),
});

it('whatever the parent window says is answered or passed over', async () => {
  const { heard, parent, store, say } = embedded();
  await fc.assert(
    fc.asyncProperty(spoilt(call), async (data) => {
      heard.length = 0;
      await say({ data: sent(data), source: parent, origin });
      for (const { data: answer, origin: to } of heard) {
        expect(to).toBe(origin);
        expect(['answer', 'scene', 'settled']).toContain((answer as { thaw: unknown }).thaw);
      }
      expect(Number.isFinite(store.getState().target)).toBe(true);
    }),
    { numRuns: tries },
  );
  heard.length = 0;
  await say({ data: { thaw: 'scenes', call: 1 }, source: parent, origin });
  expect(heard).toEqual([{ data: { thaw: 'answer', call: 1, value: ids }, origin }]);
});

it('nobody but the parent window is listened to', async () => {
  const { heard, store, say } = embedded();
  heard.length = 0;
  await fc.assert(
    fc.asyncProperty(call, async (data) => {
      await say({ data, source: { postMessage: expect.unreachable }, origin });
      expect(heard).toEqual([]);
      expect(store.getState().target).toBe(0);
    }),
    { numRuns: tries },
  );
});

it('a call whose number cannot be sent back is none', async () => {
  const { heard, parent, say } = embedded();
  heard.length = 0;
  const { port1, port2 } = new MessageChannel();
  await say({ data: { thaw: 'state', call: port1 }, source: parent, origin });
  await say({ data: { thaw: 'state', call: [port1] }, source: parent, origin });
  expect(heard).toEqual([]);
  port1.close();
  port2.close();
});

it('where to go is refused with a sentence, however it is made', async () => {
  const { heard, parent, say } = embedded();
  const ring: { self?: unknown } = {};
  ring.self = ring;
  for (const where of [ring, 2n, null, undefined, Number.NaN, [], new Map(), true]) {
    heard.length = 0;
    await say({ data: { thaw: 'goTo', call: 1, where }, source: parent, origin });
    const [answer] = heard;
    expect(answer?.data).toMatchObject({
      thaw: 'answer',
      call: 1,
      error: expect.stringContaining('goTo takes the id of a scene or a finite number, not'),
    });
  }
});

const position = fc.oneof(fc.double(), fc.nat({ max: 60 }), fc.constantFrom(-1, 1e9, Number.NaN));
const state = fc.record({
  scenes: fc.array(nearly('s01', 's25'), { minLength: 1, maxLength: 4 }),
  position,
  next: fc.option(position),
  isBlank: fc.boolean(),
  held: fc.option(position),
  order: fc.array(nearly('stalin-funeral'), { maxLength: 4 }),
  revealed: fc.nat({ max: 4 }),
  began: fc.oneof(fc.nat(), fc.double()),
});
const line = fc.oneof(
  fc.record({ kind: nearly('state', 'was'), state }),
  fc.record({ kind: nearly('seek', 'bye', 'ask', 'begin') }),
  fc.record({ kind: fc.constant('do'), what: nearly('next', 'blank', 'reveal') }),
  fc.record({ kind: fc.constant('go'), scene: nearly('s01') }),
);

it('whatever another window says on the line of a lesson is a message of ours, or none', () => {
  fc.assert(
    fc.property(spoilt(line), (data) => {
      const message = readLineMessage(sent(data));
      if (message === null) return;
      expect(readLineMessage(message)).toEqual(message);
      if (message.kind !== 'state' && message.kind !== 'was') return;
      const { scenes, position: at, began, order } = message.state;
      for (const id of [...scenes, ...order]) expect(id.length).toBeLessThanOrEqual(100);
      expect(at).toBeLessThanOrEqual(1000);
      expect(formatElapsed((8.64e15 - began) / 1000)).toMatch(/^\d{1,10}:\d\d(:\d\d)?$/);
    }),
    { numRuns: tries },
  );
});
