import { memo, type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Named } from '../atlas/address.ts';
import { type AtlasRow, eventsInView, rowsOf } from '../atlas/atlas-rows.ts';
import { type AtlasView, recentDays } from '../atlas/atlas-view.ts';
import { type AtlasPerson, findablesOf } from '../atlas/findables.ts';
import { toNamed } from '../atlas/go-to.ts';
import { heldCamera, levelled } from '../atlas/move-camera.ts';
import { markShapes } from '../drawing/mark-shapes.ts';
import { formatDate } from '../i18n/format-date.ts';
import { message } from '../i18n/message.ts';
import { panStep, zoomStep } from '../modes/atlas/atlas-keys.ts';
import type { AtlasMode } from '../modes/atlas/start-atlas.ts';
import { createSearch, type Findable } from '../search/create-search.ts';
import { isoDay } from '../story/days.ts';
import type { DayNumber, EventId, Story } from '../story/story.ts';
import { AtlasDays } from '../ui/atlas-days.tsx';
import { KindShapesContext } from '../ui/atlas-kind.tsx';
import { AtlasPad } from '../ui/atlas-pad.tsx';
import { AtlasPanel } from '../ui/atlas-panel.tsx';
import type { Picture } from './show-picture.ts';
import { type AppStore, watch } from './store.ts';
import { useApp } from './use-app.ts';

type Props = {
  readonly store: AppStore;
  readonly story: Story;
  readonly people: readonly AtlasPerson[];
  readonly picture: Picture;
  readonly mode: () => AtlasMode | null;
  readonly onEvent: (event: EventId, button: HTMLElement) => void;
  readonly isFoldedAtFirst: boolean;
};

/** How many answers to a search are offered. */
const mostFound = 12;

/** Milliseconds for which the picture must stand before it is told: steps of a key follow one another. */
const calmMilliseconds = 600;

const dayWords = (day: DayNumber, language: string): string =>
  formatDate({ edtf: isoDay(day) }, language);

/** The rows of what is in view, the same array for as long as they are the same events. */
const useRows = (store: AppStore, picture: Picture, story: Story): readonly AtlasRow[] => {
  const read = useMemo(() => {
    let known: { readonly ids: string; readonly rows: readonly AtlasRow[] } = { ids: '', rows: [] };
    return () => {
      if (store.getState().atlas === null) return known.rows;
      const shown = eventsInView(picture.frame(), story, picture.viewport());
      const ids = shown.join();
      if (ids !== known.ids) known = { ids, rows: rowsOf(shown, story) };
      return known.rows;
    };
  }, [store, picture, story]);
  const [rows, setRows] = useState(read);
  useEffect(() => {
    const refresh = () => setRows(read());
    refresh();
    const undo = [
      watch(store, ({ atlas }) => atlas, refresh),
      // The free part of the stage may have changed.
      watch(store, ({ settled }) => settled, refresh),
    ];
    return () => {
      for (const undoOne of undo) undoOne();
    };
  }, [store, read]);
  return rows;
};

/** Says politely what the picture shows, each time it has stood for a while. */
const Told = ({ store, picture, more }: Pick<Props, 'store' | 'picture'> & { more: string }) => {
  const [told, setTold] = useState('');
  const isSettled = useApp(store, ({ settled }) => settled);
  useEffect(() => {
    if (!isSettled) return undefined;
    const timer = window.setTimeout(() => setTold(`${picture.told()} ${more}.`), calmMilliseconds);
    return () => window.clearTimeout(timer);
  }, [isSettled, picture, more]);
  return (
    <p className="visually-hidden" role="status">
      {told}
    </p>
  );
};

/** What the atlas does: the same functions for as long as it is open, so that nothing renders for their sake. */
const useActions = ({
  store,
  story,
  people,
  picture,
  mode,
}: Omit<Props, 'onEvent' | 'isFoldedAtFirst'>) =>
  useMemo(() => {
    const change = (part: (view: AtlasView) => Partial<AtlasView>) => {
      const { atlas } = store.getState();
      if (atlas !== null) store.setState({ atlas: { ...atlas, ...part(atlas) } });
    };
    const goTo = (named: Named) =>
      change((view) => {
        const viewport = picture.viewport();
        const { camera, ...next } = toNamed(view, named, { story, people }, viewport);
        return { ...next, camera: heldCamera(camera, viewport) };
      });
    const { find } = createSearch(findablesOf(story, people));
    return {
      find: (query: string) => find(query, mostFound),
      choose: ({ kind, id }: Findable) => kind !== 'scene' && goTo({ kind, id }),
      goToEvent: (id: EventId) => goTo({ kind: 'event', id }),
      hide: (hidden: AtlasView['hidden']) => change(() => ({ hidden })),
      unfollow: () => change(() => ({ person: null })),
      setDay: (day: DayNumber) => change(() => ({ day })),
      level: () => change(({ camera }) => ({ camera: levelled(camera) })),
      pan: (right: number, down: number) => mode()?.pan([-right * panStep, -down * panStep]),
      zoom: (steps: number) => mode()?.zoom(steps * zoomStep),
    };
  }, [store, story, people, picture, mode]);

const Pad = memo(AtlasPad);
const Days = memo(AtlasDays);

/** The atlas, bound to the store. */
export const BoundAtlas = ({ onEvent, isFoldedAtFirst, ...parts }: Props): ReactNode => {
  const { store, story, people, picture } = parts;
  const { language } = story;
  const view = useApp(store, ({ atlas }) => atlas);
  const rows = useRows(store, picture, story);
  const actions = useActions(parts);
  const begins = useMemo(() => story.events.map(({ date }) => date.span.begin), [story]);
  const person = people.find(({ id }) => id === view?.person);
  const followed = useMemo(
    () => (person === undefined ? null : { name: person.name, rows: rowsOf(person.events, story) }),
    [person, story],
  );
  if (view === null) return null;

  const { camera, day, hidden } = view;
  const inView = message(language, 'atlasInView', {
    count: rows.length,
    days: formatDate(
      { edtf: `${isoDay((day - recentDays + 1) as DayNumber)}/${isoDay(day)}` },
      language,
    ),
  });
  return (
    <KindShapesContext value={markShapes}>
      <AtlasPanel
        language={language}
        find={actions.find}
        onChoose={actions.choose}
        hidden={hidden}
        onHidden={actions.hide}
        rows={rows}
        inView={inView}
        followed={
          followed && {
            ...followed,
            current: followed.rows.findLast(({ date }) => date.span.begin <= day)?.id ?? null,
          }
        }
        onUnfollow={actions.unfollow}
        onEvent={onEvent}
        onStop={actions.goToEvent}
        isFoldedAtFirst={isFoldedAtFirst}
      />
      <Pad
        language={language}
        onPan={actions.pan}
        onZoom={actions.zoom}
        onLevel={camera.bearing === 0 && camera.pitch === 0 ? null : actions.level}
      />
      <Days
        language={language}
        day={day}
        told={dayWords(day, language)}
        begins={begins}
        onDay={actions.setDay}
      />
      <Told store={store} picture={picture} more={inView} />
    </KindShapesContext>
  );
};
