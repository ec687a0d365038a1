import { type ReactNode, useLayoutEffect, useMemo, useState } from 'react';
import { type AtlasView, heldDay } from '../atlas/atlas-view.ts';
import { limitsOfLands } from '../atlas/camera-limits.ts';
import { levelled } from '../atlas/move-camera.ts';
import { markShapes } from '../drawing/mark-shapes.ts';
import { formatDate } from '../i18n/format-date.ts';
import { panStep, zoomStep } from '../modes/atlas/atlas-keys.ts';
import { type AtlasMode, startAtlas } from '../modes/atlas/start-atlas.ts';
import { isoDay } from '../story/days.ts';
import type { DayNumber, Story } from '../story/story.ts';
import { KindShapesContext } from '../ui/atlas-kind.tsx';
import { KioskAtlas } from '../ui/kiosk-atlas.tsx';
import { elementOf } from './element-of.ts';
import type { Picture } from './show-picture.ts';
import { type AppStore, openView } from './store.ts';
import { useApp } from './use-app.ts';

type Props = {
  readonly store: AppStore;
  readonly story: Story;
  readonly picture: Picture;
  readonly onBack: () => void;
};

/** Shows the atlas at the day and the camera of the story, with nothing switched off. */
export const openKioskAtlas = (store: AppStore, picture: Picture): void => {
  const { date, camera } = picture.frame();
  store.setState({
    atlas: { day: heldDay(date), camera, hidden: [], person: null },
    mode: 'atlas',
  });
};

/** Hands for the map, for as long as the component is there. */
const useHands = ({ store, story, picture }: Omit<Props, 'onBack'>): AtlasMode | null => {
  const [mode, setMode] = useState<AtlasMode | null>(null);
  useLayoutEffect(() => {
    const started = startAtlas(window, document, {
      element: elementOf(document, 'stage'),
      covers: ['kiosk-atlas'],
      view: () => openView(store),
      show: (atlas) => store.setState({ atlas }),
      setViewport: picture.setViewport,
      limits: limitsOfLands(story),
    });
    setMode(started);
    return started.stop;
  }, [store, story, picture]);
  return mode;
};

const Open = ({ view, onBack, ...parts }: Props & { readonly view: AtlasView }): ReactNode => {
  const { store, story } = parts;
  const { language } = story;
  const { camera, day, hidden } = view;
  const mode = useHands(parts);
  const begins = useMemo(() => story.events.map(({ date }) => date.span.begin), [story]);
  const change = (part: Partial<AtlasView>) => store.setState({ atlas: { ...view, ...part } });
  return (
    <KindShapesContext value={markShapes}>
      <KioskAtlas
        language={language}
        day={day}
        told={formatDate({ edtf: isoDay(day) }, language)}
        begins={begins}
        onDay={(to: DayNumber) => change({ day: to })}
        hidden={hidden}
        onHidden={(kinds) => change({ hidden: kinds })}
        onPan={(right, down) => mode?.pan([-right * panStep, -down * panStep])}
        onZoom={(steps) => mode?.zoom(steps * zoomStep)}
        onLevel={
          camera.bearing === 0 && camera.pitch === 0
            ? null
            : () => change({ camera: levelled(camera) })
        }
        onBack={onBack}
      />
    </KindShapesContext>
  );
};

/** The atlas of a kiosk, bound to the store: neither search nor lists, and the camera stays with the lands of the story. */
export const BoundKioskAtlas = (props: Props): ReactNode => {
  const view = useApp(props.store, ({ atlas }) => atlas);
  return view === null ? null : <Open {...props} view={view} />;
};
