import type { ReactNode } from 'react';
import { formatDate } from '../i18n/format-date.ts';
import type { SceneWords, Words } from '../story/words.ts';
import { RichText } from './rich-text.tsx';
import { SceneRecord } from './scene-record.tsx';
import { type ScenePicture, Still } from './still.tsx';

type Parts = {
  readonly scene: SceneWords;
  readonly words: Words;
  readonly picture: ScenePicture | undefined;
};

/** What a scene says and shows, below its heading, which is of `level`. */
export const SceneText = ({
  scene,
  words,
  picture,
  level,
}: Parts & { readonly level: 1 | 2 | 3 }): ReactNode => (
  <>
    <p className="card-line">{scene.line}</p>
    <Still picture={picture} language={words.language} />
    <div className="scene-words">
      <RichText blocks={scene.body} />
    </div>
    <SceneRecord scene={scene} words={words} level={level} isOpen={true} />
  </>
);

/** A scene among others on a page to read or to print. */
export const SceneSheet = ({ level, ...parts }: Parts & { readonly level: 2 | 3 }): ReactNode => {
  const { scene, words } = parts;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="scene-sheet" id={scene.id} aria-labelledby={`${scene.id}-heading`}>
      <p className="card-date">{formatDate(scene.date, words.language)}</p>
      <Heading className="scene-heading" id={`${scene.id}-heading`}>
        {scene.heading}
      </Heading>
      <SceneText {...parts} level={level} />
    </section>
  );
};
