import { createRoot } from 'react-dom/client';
import { writeNamed } from '../atlas/address.ts';
import type { EventId } from '../story/story.ts';
import { askedMode } from './asked-mode.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { scaleCondition } from './scale-media.ts';
import { eventLink } from './share-links.ts';
import { sharing } from './sharing.ts';

/** The slips that tell of events. Component library and records are loaded when the first one opens. */
export type Slips = {
  /** Opens the slip of some events beside an element, or closes it where it is open there. */
  open(events: readonly EventId[], trigger: HTMLElement): void;
  close(): void;
};

/**
 * Whether there is no room beside a mark: as the style sheets tell it, with the page's letters as large as they are. Those
 * of a kiosk are large.
 */
const isNarrow = (window: Window): boolean => {
  if (askedMode(window) === 'kiosk' && window.matchMedia('(aspect-ratio < 4 / 5)').matches) {
    return true;
  }
  const percent = Number(window.document.documentElement.dataset['text'] ?? 100);
  return window.matchMedia(scaleCondition('(width < 48rem)', percent / 100)).matches;
};

/** The map itself opens nothing, and says so. */
const markExpanded = (trigger: HTMLElement, isExpanded: boolean) => {
  if (trigger.matches('[aria-haspopup]')) trigger.setAttribute('aria-expanded', String(isExpanded));
};

type Open = { readonly events: readonly EventId[]; readonly trigger: HTMLElement };

/** Links where they can be followed; else codes for a telephone. */
const loadSources = async (window: Window) =>
  askedMode(window) === 'kiosk'
    ? (await import('./kiosk-source-list.tsx')).KioskSourceList
    : (await import('../ui/source-list.tsx')).SourceList;

const loadParts = async (window: Window) => {
  const [{ EventSlip }, { records }, { people }, Sources] = await Promise.all([
    import('../ui/event-slip.tsx'),
    import('virtual:thaw/records'),
    import('virtual:thaw/people'),
    loadSources(window),
  ]);
  return {
    EventSlip,
    Sources,
    records,
    eventOf: new Map(records.events.map((one) => [one.id, one])),
    /** Those who had a part in an event, and where their years are shown. */
    followable: (event: EventId) =>
      people
        .filter(({ events }) => events.includes(event))
        .map(({ id, name }) => ({ name, href: `#${writeNamed({ kind: 'person', id })}` })),
  };
};

/**
 * Shows slips in a container, one at a time. The reader's place on the page is kept.
 * @param onTold called with the event of which a slip tells, and with null when it tells of several or is closed.
 */
export const showSlips = (
  window: Window,
  container: HTMLElement,
  onTold: (event: EventId | null) => void,
): Slips => {
  const { document } = window;
  const root = createRoot(container);
  let parts: ReturnType<typeof loadParts> | null = null;
  let shown: Open | null = null;

  const close = () => {
    if (shown === null) return;
    const { trigger } = shown;
    shown = null;
    onTold(null);
    markExpanded(trigger, false);
    const slip = document.querySelector('.slip');
    const { activeElement } = document;
    const isFocusLost =
      activeElement === null || activeElement === document.body || slip?.contains(activeElement);
    root.render(null);
    if (isFocusLost) trigger.focus({ preventScroll: true });
  };

  const show = async (wanted: Open) => {
    parts ??= loadParts(window);
    const { EventSlip, Sources, records, eventOf, followable } = await parts;
    if (shown !== wanted) return;
    const [first, ...others] = wanted.events.flatMap((id) => eventOf.get(id) ?? []);
    if (first === undefined) return;
    root.render(
      <ErrorBoundary onError={console.error}>
        <EventSlip
          key={first.id}
          events={[first, ...others]}
          words={records}
          Sources={Sources}
          trigger={{ current: wanted.trigger }}
          isSheet={isNarrow(window)}
          followable={followable}
          linkTo={({ id, title }) => eventLink(window.location.href, records.language, id, title)}
          sharing={sharing}
          onClose={close}
        />
      </ErrorBoundary>,
    );
  };

  /** What the slip lay beside that a press elsewhere has closed. */
  let left: HTMLElement | null = null;
  document.addEventListener('pointerdown', ({ target }) => {
    const isInside =
      target instanceof Node &&
      (document.querySelector('.slip')?.contains(target) || shown?.trigger.contains(target));
    if (isInside) return;
    left = shown?.trigger ?? null;
    close();
  });
  document.addEventListener('click', () => {
    // The press itself has moved the focus to the page.
    if (document.activeElement === document.body) left?.focus({ preventScroll: true });
    left = null;
  });

  // What the slip lay beside may be gone with what was shown.
  window.addEventListener('hashchange', close);

  return {
    close,
    open: (events, trigger) => {
      const isOpenHere = shown?.trigger === trigger;
      close();
      if (isOpenHere) return;
      shown = { events, trigger };
      markExpanded(trigger, true);
      onTold(events.length === 1 ? (events[0] ?? null) : null);
      show(shown).catch((error: unknown) => {
        console.error(error);
        parts = null;
        close();
      });
    },
  };
};
