import type { ReactNode } from 'react';
import { message } from '../i18n/message.ts';

/** A picture as a file: below the site's root, with its size in CSS pixels. */
export type StillFile = { readonly file: string; readonly width: number; readonly height: number };

/** The resting picture of a scene: what it shows in words, and as a file where there is one. */
export type ScenePicture = { readonly told: string; readonly still: StillFile | null };

type Props = { readonly picture: ScenePicture | undefined; readonly language: string };

/** The picture of a scene where no map is drawn: on paper, without scripts, on the page of a scene. */
export const Still = ({ picture, language }: Props): ReactNode =>
  picture === undefined ? null : (
    <figure className="still">
      {picture.still !== null && (
        <img
          src={`./${picture.still.file}`}
          width={picture.still.width}
          height={picture.still.height}
          alt={message(language, 'map')}
          loading="lazy"
          decoding="async"
        />
      )}
      <figcaption>{picture.told}</figcaption>
    </figure>
  );
