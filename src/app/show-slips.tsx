import { createRoot } from 'react-dom/client';
import type { EventId } from '../story/story.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { scaleCondition } from './scale-media.ts';

/** The slips that tell of events. Component library and records are loaded when the first one opens. */
export type Slips = {
  /** Opens the slip of some events beside an element, or closes it where it is open there. */
  open(events: readonly EventId[], trigger: HTMLElement): void;
};

/** As the style sheets tell it, with the page's letters as large as they are. */
const isNarrow = (window: Window): boolean => {
  const percent = Number(window.document.documentElement.dataset['text'] ?? 100);
  return window.matchMedia(scaleCondition('(width < 48rem)', percent / 100)).matches;
};

type Open = { readonly events: readonly EventId[]; readonly trigger: HTMLElement };

const loadParts = async () => {
  const [{ EventSlip }, { records }] = await Promise.all([
    import('../ui/event-slip.tsx'),
    import('virtual:thaw/records'),
  ]);
  return { EventSlip, records, eventOf: new Map(records.events.map((one) => [one.id, one])) };
};

/** Shows slips in a container, one at a time. The reader's place on the page is kept. */
export const showSlips = (window: Window, container: HTMLElement): Slips => {
  const { document } = window;
  const root = createRoot(container);
  let parts: ReturnType<typeof loadParts> | null = null;
  let shown: Open | null = null;

  const close = () => {
    if (shown === null) return;
    const { trigger } = shown;
    shown = null;
    trigger.setAttribute('aria-expanded', 'false');
    const slip = document.querySelector('.slip');
    const { activeElement } = document;
    const isFocusLost =
      activeElement === null || activeElement === document.body || slip?.contains(activeElement);
    root.render(null);
    if (isFocusLost) trigger.focus({ preventScroll: true });
  };

  const show = async (wanted: Open) => {
    parts ??= loadParts();
    const { EventSlip, records, eventOf } = await parts;
    if (shown !== wanted) return;
    const [first, ...others] = wanted.events.flatMap((id) => eventOf.get(id) ?? []);
    if (first === undefined) return;
    root.render(
      <ErrorBoundary onError={console.error}>
        <EventSlip
          key={first.id}
          events={[first, ...others]}
          words={records}
          trigger={{ current: wanted.trigger }}
          isSheet={isNarrow(window)}
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

  return {
    open: (events, trigger) => {
      const isOpenHere = shown?.trigger === trigger;
      close();
      if (isOpenHere) return;
      shown = { events, trigger };
      trigger.setAttribute('aria-expanded', 'true');
      show(shown).catch((error: unknown) => {
        console.error(error);
        parts = null;
        close();
      });
    },
  };
};
