import '../ui/podium.css';
import { lazy, type ReactNode, Suspense } from 'react';
import { useStore } from 'zustand/react';
import type { StoreApi } from 'zustand/vanilla';
import { formatDate } from '../i18n/format-date.ts';
import type { Podium, PodiumAction } from '../modes/presenter/podium.ts';
import { fold } from '../search/fold.ts';
import { AskPanel } from '../ui/ask-panel.tsx';
import { KeptBack } from '../ui/kept-back.tsx';
import { DarkScreen, NumberTyped, PictureHeld, Spotlight } from '../ui/podium-covers.tsx';
import { PresenterHelp } from '../ui/presenter-help.tsx';
import { type PickedScene, ScenePicker } from '../ui/scene-picker.tsx';
import { WindowBlocked } from '../ui/window-blocked.tsx';
import { BoundWhichFirst } from './bound-which-first.tsx';
import { speakerAddress } from './speaker-address.ts';
import type { Told } from './start-story.tsx';
import type { AppStore } from './store.ts';
import { useApp } from './use-app.ts';

/** With what a teacher speaks from, which counts towards a lesson's minutes. */
const BoundLesson = lazy(async () => ({
  default: (await import('./bound-lesson.tsx')).BoundLesson,
}));

const BoundQuestions = lazy(async () => ({
  default: (await import('./bound-questions.tsx')).BoundQuestions,
}));

type Props = {
  readonly store: AppStore;
  readonly told: Told;
  readonly podium: StoreApi<Podium>;
  readonly onAction: (action: PodiumAction) => void;
  readonly onSpeaker: () => void;
  readonly onFirst: () => void;
};

/** The address of the picture that the page itself bears for a scene; null in a page without. */
const pictureOf = (scene: string): string | null =>
  document.querySelector<HTMLImageElement>(`#${CSS.escape(scene)} .still img`)?.src ?? null;

/** Whether each word of a query begins a word of the scene's number, heading or date. */
const answers = ({ number, heading, date }: PickedScene, query: string): boolean => {
  const words = fold(`${number} ${heading} ${date}`).split(' ');
  return fold(query)
    .split(' ')
    .every((asked) => words.some((word) => word.startsWith(asked)));
};

/** What lies over the page while somebody presents, bound to the podium. */
export const BoundPodium = ({
  store,
  told,
  podium,
  onAction,
  onSpeaker,
  onFirst,
}: Props): ReactNode => {
  const { story } = told;
  const { language } = story;
  const { panel, isBlank, isFrozen, isSpotlit, withheld, question, digits } = useStore(podium);
  const scene = useApp(store, (state) => state.scene);
  const close = () => onAction({ kind: 'close' });
  return (
    <>
      {isSpotlit && <Spotlight />}
      {isFrozen && <PictureHeld language={language} />}
      {question !== null && <BoundWhichFirst story={story} podium={podium} />}
      {question === null && withheld.kinds.length > 0 && (
        <KeptBack language={language} kinds={withheld.kinds} />
      )}
      {digits !== '' && <NumberTyped language={language} digits={digits} />}
      {panel === 'help' && (
        <PresenterHelp
          language={language}
          onOpen={(panel) => onAction({ kind: 'open', panel })}
          onSpeaker={() => {
            close();
            onSpeaker();
          }}
          onFirst={onFirst}
          onClose={close}
        />
      )}
      {panel === 'ask' && (
        <AskPanel
          language={language}
          kinds={withheld.kinds}
          onWithhold={(what) => onAction({ kind: 'withhold', what })}
          onReveal={() => onAction({ kind: 'reveal' })}
          onRevealAll={() => onAction({ kind: 'reveal-all' })}
          onFirst={onFirst}
          onQuestions={() => onAction({ kind: 'open', panel: 'questions' })}
          onClose={close}
        />
      )}
      {panel === 'questions' && (
        <Suspense>
          <BoundQuestions story={story} scene={scene} onClose={close} />
        </Suspense>
      )}
      {panel === 'blocked' && (
        <WindowBlocked language={language} address={speakerAddress(window)} onClose={close} />
      )}
      {panel === 'lesson' && (
        <Suspense>
          <BoundLesson told={told} scene={scene} onClose={close} />
        </Suspense>
      )}
      {panel === 'scenes' && (
        <ScenePicker
          language={language}
          chapters={story.chapters.map(({ title, begin, end }) => ({
            title,
            scenes: story.scenes.slice(begin, end).map(({ id, heading, date }, index) => ({
              id,
              number: begin + index + 1,
              heading,
              date: formatDate(date, language),
              picture: pictureOf(id),
            })),
          }))}
          answers={answers}
          current={scene}
          onChoose={(id) => {
            close();
            window.location.hash = id;
          }}
          onLesson={() => onAction({ kind: 'open', panel: 'lesson' })}
          onClose={close}
        />
      )}
      {isBlank && <DarkScreen language={language} onClose={close} />}
    </>
  );
};
