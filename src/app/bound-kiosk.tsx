import { lazy, type ReactNode, Suspense, useLayoutEffect } from 'react';
import { useStore } from 'zustand/react';
import type { StoreApi } from 'zustand/vanilla';
import type { Kiosk } from '../modes/kiosk/kiosk.ts';
import type { KioskMode } from '../modes/kiosk/kiosk-stage.ts';
import type { Tally } from '../modes/kiosk/tally.ts';
import type { Cut, Story } from '../story/story.ts';
import { KioskControls, KioskDate } from '../ui/kiosk-controls.tsx';
import { KioskQuestion } from '../ui/kiosk-question.tsx';
import { KioskChoice, KioskInvitation } from '../ui/kiosk-title.tsx';
import { BoundKioskAtlas } from './bound-kiosk-atlas.tsx';
import type { Picture } from './show-picture.ts';
import type { AppStore } from './store.ts';
import { useApp } from './use-app.ts';

type Props = {
  readonly store: AppStore;
  readonly kiosk: StoreApi<Kiosk>;
  readonly mode: Pick<KioskMode, 'act' | 'step' | 'measure'>;
  readonly story: Story;
  readonly picture: Picture;
  readonly subtitle: string;
  readonly tally: Tally;
  readonly onReload: () => void;
  /** How many scenes each cut has. */
  readonly counts: Readonly<Record<Cut, number>>;
  readonly showDate: (face: HTMLTimeElement) => () => void;
};

/** When somebody first asks for it. */
const Staff = lazy(async () => ({ default: (await import('./bound-staff.tsx')).BoundStaff }));

/** What lies over the picture in a kiosk. */
export const BoundKiosk = ({
  store,
  kiosk,
  mode,
  story,
  picture,
  subtitle,
  counts,
  tally,
  onReload,
  showDate,
}: Props): ReactNode => {
  const { screen, secondsLeft, cut, scene, staff } = useStore(kiosk);
  const language = useApp(store, (state) => state.language);
  const settings = useApp(store, (state) => state.settings);
  const touch = () => mode.act({ kind: 'touch', at: performance.now() });
  const words = { language, title: story.title, subtitle };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them changes what lies beside the map.
  useLayoutEffect(mode.measure, [screen, settings.text]);
  return (
    <>
      {screen === 'attract' && <KioskInvitation {...words} onBegin={touch} />}
      {screen === 'choice' && (
        <KioskChoice
          {...words}
          counts={counts}
          onChoose={(chosen) => mode.act({ kind: 'choose', cut: chosen })}
        />
      )}
      {screen === 'story' && (
        <>
          <KioskDate language={language} showDate={showDate} />
          <KioskControls
            language={language}
            number={scene + 1}
            count={counts[cut]}
            hasLargeText={settings.text !== '100'}
            onStep={mode.step}
            onLargeText={(isLarge) =>
              store.setState({ settings: { ...settings, text: isLarge ? '150' : '100' } })
            }
            onAtlas={() => mode.act({ kind: 'look-around' })}
            onStartOver={() => mode.act({ kind: 'start-over' })}
          />
        </>
      )}
      {screen === 'atlas' && (
        <>
          <KioskDate language={language} showDate={showDate} />
          <BoundKioskAtlas
            store={store}
            story={story}
            picture={picture}
            onBack={() => mode.act({ kind: 'return' })}
          />
        </>
      )}
      {staff !== 'shut' && (
        <Suspense>
          <Staff
            language={language}
            staff={staff}
            tally={tally}
            onStaff={(is) => mode.act({ kind: 'staff', is })}
            onReload={onReload}
          />
        </Suspense>
      )}
      {secondsLeft !== null && (
        <KioskQuestion language={language} secondsLeft={secondsLeft} onGoOn={touch} />
      )}
    </>
  );
};
