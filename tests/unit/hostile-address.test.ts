import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlyTheme } from '../../scripts/prerender/early-theme.ts';
import { readAskedPage } from '../../scripts/single/early-page.ts';
import { addressInMode, askedLesson, askedMode } from '../../src/app/asked-mode.ts';
import { choiceName, readChoice, writeChoice } from '../../src/app/choice.ts';
import { askedCut } from '../../src/app/follow-cut.ts';
import { addressOfLesson } from '../../src/app/lesson-address.ts';
import { eventLink } from '../../src/app/share-links.ts';
import { presenterAddress, speakerAddress } from '../../src/app/speaker-address.ts';
import { loadStaffCode } from '../../src/app/staff-code.ts';
import { readAddress, readNamed, readTold, writeAddress } from '../../src/atlas/address.ts';
import { days, heldDay } from '../../src/atlas/atlas-view.ts';
import { toNamed } from '../../src/atlas/go-to.ts';
import { isHeartbeatAsked } from '../../src/modes/kiosk/heartbeat.ts';
import { patienceOf } from '../../src/modes/kiosk/idle.ts';
import {
  askFor,
  atFirst,
  choicesOf,
  settingNames,
  settingsOf,
} from '../../src/settings/settings.ts';
import { dayNumber } from '../../src/story/days.ts';
import { categories } from '../../src/story/story.ts';
import { inherited, nastyText, nearly, nearlyList, tries } from '../fixtures/hostile.ts';
import { compiledStory } from '../fixtures/real-story.ts';

const story = compiledStory();
const ids = story.scenes.map(({ id }) => id);
const site = 'https://example.org/thaw/';

/** What addresses may ask for, each with values that make sense or nearly. */
const asked: Readonly<Record<string, fc.Arbitrary<string>>> = {
  mode: nearly('present', 'kiosk', 'reader'),
  lesson: nearlyList(',', 's01', 's25', 's60', 'all'),
  scenes: nearlyList(',', 's01', 's25', 's60'),
  cut: nearly('short', 'whole'),
  theme: nearly(...choicesOf.theme),
  motion: nearly(...choicesOf.motion),
  text: nearly(...choicesOf.text),
  letters: nearly(...choicesOf.letters),
  renderer: nearly('still', 'map'),
  idle: nearly('60', '3600'),
  heartbeat: nearly('on'),
  staff: nearly('1234', '12345678'),
  lang: nearly('en', 'pl'),
  page: nearly('print.html', 'scenes/s01.html', 'index.html'),
};

const part = fc.oneof(
  fc
    .constantFrom(...Object.keys(asked))
    .chain((name) => (asked[name] ?? nastyText).map((value) => ({ name, value }))),
  fc.record({ name: nastyText, value: nastyText }),
);

/** Written as URLSearchParams writes it, by hand, or with signs that do not decode. */
const query = fc
  .array(fc.tuple(part, fc.nat({ max: 2 })), { maxLength: 8 })
  .map((parts) =>
    parts
      .map(([{ name, value }, manner]) =>
        manner === 0 ? `${name}=${value}` : new URLSearchParams({ [name]: value }).toString(),
      )
      .join('&'),
  );

const fragment = fc.oneof(
  nearly('s01', 's25', 'opening', 'story', 'atlas'),
  fc
    .tuple(
      fc.constantFrom('place', 'person', 'event'),
      fc.oneof(nearly('moscow', 'imre-nagy'), fc.constantFrom(...inherited)),
    )
    .map(([kind, id]) => `atlas/${kind}=${id}`),
  fc
    .array(
      fc.oneof(
        nearly('1956-10-23', '1953-03-05', '47.5,19.05,11', '47.5,19.05,11,30,20'),
        nearly('without=revolt+culture', 'person=imre-nagy', 'event=stalin-funeral'),
        nearly('place=moscow'),
        nastyText,
      ),
      { maxLength: 6 },
    )
    .map((parts) => ['atlas', ...parts].join('/')),
);

/** The address as a browser gives it to scripts. The one file names its page at the beginning. */
const location = fc
  .tuple(fc.option(asked['page'] ?? nastyText), query, fragment)
  .map(([page, rest, hash]) => {
    const search = page === null ? rest : `page=${page}?${rest}`;
    return new URL(`?${search}#${hash}`, site);
  });

const windowAt = (address: URL) => ({ location: address }) as unknown as Window;

/** Runs one of the scripts that stand in the page itself. Returns the marks on its root. */
const runEarly = (script: string, address: URL, kept: string | null): Record<string, string> => {
  const dataset: Record<string, string> = {};
  runInNewContext(script, {
    URLSearchParams,
    location: address,
    localStorage: { getItem: () => kept },
    history: { replaceState: () => undefined },
    document: { documentElement: { dataset } },
  });
  return dataset;
};

const otherwise = {
  day: heldDay(dayNumber('1953-03-06')),
  camera: { lng: 37.6, lat: 55.75, zoom: 4, bearing: 0, pitch: 0 },
};
const padding = { top: 0, right: 0, bottom: 0, left: 0 };
const viewport = { width: 1000, height: 640, padding };
const people = [{ id: 'imre-nagy', name: 'Imre Nagy', local: null, events: ['stalin-funeral'] }];

const always = (property: (address: URL) => void) =>
  fc.assert(fc.property(location, property), { numRuns: tries });

describe('in any address', () => {
  it('mode, cut, lesson and settings are known ones', () => {
    always((address) => {
      const window = windowAt(address);
      expect(['reader', 'present', 'kiosk']).toContain(askedMode(window));
      expect(['whole', 'short']).toContain(askedCut(window));
      const lesson = askedLesson(window, story);
      if (lesson !== null) {
        expect(lesson.scenes.length).toBeGreaterThan(0);
        for (const { id } of lesson.scenes) expect(ids).toContain(id);
      }
      const settings = settingsOf(address.search, null);
      for (const name of settingNames) expect(choicesOf[name]).toContain(settings[name]);
      expect(settingsOf(askFor(address.search, atFirst), null)).toEqual(atFirst);
    });
  });

  it('what a kiosk is told is within its bounds', async () => {
    await fc.assert(
      fc.asyncProperty(location, async (address) => {
        expect(patienceOf(address.search)).toBeGreaterThanOrEqual(1000);
        expect(patienceOf(address.search)).toBeLessThanOrEqual(3_600_000);
        expect(typeof isHeartbeatAsked(address.search)).toBe('boolean');
        const fetch = () => Promise.reject(new TypeError('no network'));
        const code = await loadStaffCode({ location: address, fetch } as unknown as typeof window);
        expect(code ?? '1234').toMatch(/^\d{4,8}$/);
      }),
      { numRuns: tries },
    );
  });

  it('scenes to be printed are those of the story, and the page of the other window is of this site', () => {
    always((address) => {
      const chosen = readChoice(address.search, ids);
      expect(chosen.length).toBeGreaterThan(0);
      for (const id of chosen) expect(ids).toContain(id);
      const written = writeChoice(chosen, ids, address.search);
      expect(readChoice(written, ids)).toEqual(chosen);
      expect(['scenes', 'lesson']).toContain(choiceName(written));
      const window = windowAt(address);
      for (const next of [speakerAddress(window), presenterAddress(window, chosen, 's01')]) {
        expect(new URL(next, site).href.startsWith(site)).toBe(true);
      }
    });
  });

  it('addresses that are made of it stay on this site', () => {
    always(({ href }) => {
      for (const made of [
        addressInMode(href, 'kiosk', 's01'),
        addressOfLesson(href, story, ['s01', 's25'], 's60'),
        eventLink(href, 'en', 'stalin-funeral', 'A funeral').address,
      ]) {
        expect(made.startsWith(site)).toBe(true);
      }
    });
  });

  it('the atlas shows a view that there is', () => {
    always(({ hash }) => {
      const view = readAddress(hash, otherwise);
      const told = readTold(hash);
      expect(told ?? 'x').toMatch(/^[a-z0-9-]{1,80}$/);
      if (view === null) return;
      const named = readNamed(hash);
      const seen = named === null ? view : toNamed(view, named, { story, people }, viewport);
      for (const { day, camera, hidden } of [view, seen]) {
        expect(day).toBeGreaterThanOrEqual(days.first);
        expect(day).toBeLessThanOrEqual(days.last);
        expect(Object.values(camera).every(Number.isFinite)).toBe(true);
        for (const category of hidden) expect(categories).toContain(category);
      }
      const written = writeAddress(seen, told);
      expect(new URL(`#${written}`, site).hash).toBe(`#${written}`);
    });
  });

  it('the scripts in the page itself leave marks that are known', () => {
    fc.assert(
      fc.property(location, fc.oneof(nastyText, fc.json(), fc.constant(null)), (address, kept) => {
        const {
          theme = 'paper',
          text = '100',
          awaits = 'kiosk',
          ...rest
        } = runEarly(earlyTheme, address, kept);
        expect(choicesOf.theme).toContain(theme);
        expect(choicesOf.text).toContain(text);
        expect(['present', 'kiosk']).toContain(awaits);
        for (const name of Object.keys(rest)) expect(['cut', 'leads']).toContain(name);
        const { page = '' } = runEarly(readAskedPage, address, null);
        expect(page).toMatch(/^[\w./%-]*$/);
      }),
      { numRuns: tries },
    );
  });
});
