import type { ReactNode } from 'react';
import { formatDate } from '../i18n/format-date.ts';
import { message } from '../i18n/message.ts';
import type { Block, SceneWords, Words } from '../story/words.ts';
import { scenePage } from './page-frame.tsx';
import { RichText } from './rich-text.tsx';
import { SceneRecord } from './scene-record.tsx';
import { type ScenePicture, Still } from './still.tsx';

/** A scene's part in the short cut. */
export type CutPart = {
  /** What it says there, in place of its whole text. */
  readonly text: readonly Block[];
  /** As `approach`, on the way from the scene before in the cut. */
  readonly approach: number;
};

type Props = {
  readonly scene: SceneWords;
  readonly words: Words;
  readonly picture: ScenePicture | undefined;
  /** Steps by which the open map before the card is lengthened. */
  readonly approach: number;
  /** Null where the short cut leaves the scene out. */
  readonly cut: CutPart | null;
  /** What stands above the scene on its slip: the opening of a chapter. */
  readonly children?: ReactNode;
};

/** One scene as a slip of paper. Its section is what a deep link leads to. */
export const SceneCard = ({ scene, words, picture, approach, cut, children }: Props): ReactNode => (
  <section
    className="scene"
    id={scene.id}
    data-scene-id={scene.id}
    data-approach={approach > 0 ? approach : undefined}
    data-cut-approach={cut?.approach}
    aria-labelledby={`${scene.id}-heading`}
  >
    <article className="card">
      {children}
      <p className="card-date">{formatDate(scene.date, words.language)}</p>
      <h3 id={`${scene.id}-heading`}>{scene.heading}</h3>
      {cut !== null && cut.text.length > 0 && (
        <div className="card-text card-text-short" hidden>
          <RichText blocks={cut.text} />
        </div>
      )}
      <div className="card-text">
        <p className="card-line">{scene.line}</p>
        <RichText blocks={scene.body} />
      </div>
      <Still picture={picture} language={words.language} />
      <SceneRecord scene={scene} words={words} level={3}>
        <p className="scene-link">
          <a href={scenePage(scene.id)}>{message(words.language, 'sceneAlone')}</a>
        </p>
      </SceneRecord>
    </article>
  </section>
);
